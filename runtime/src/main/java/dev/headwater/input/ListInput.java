package dev.headwater.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array. For generated code.
 *
 * @param <E> an element
 */
public final class ListInput<E extends @Nullable Object> extends InputType<List<E>> {
  private final InputType<? extends E> element;
  private final boolean nulls;
  private final Lengths lengths;

  private ListInput(InputType<? extends E> element, boolean nulls, Lengths lengths) {
    this.element = element;
    this.nulls = nulls;
    this.lengths = lengths;
  }

  /** An array of any length, of such elements. */
  public static <E> ListInput<E> of(InputType<E> element) {
    return new ListInput<>(element, false, Lengths.ANY);
  }

  /** The same, some of which may be null. */
  public static <E> ListInput<@Nullable E> withNulls(InputType<E> element) {
    return new ListInput<>(element, true, Lengths.ANY);
  }

  /** The same, at least so long. */
  public ListInput<E> atLeast(int length) {
    return new ListInput<>(element, nulls, lengths.atLeast(length, null));
  }

  /** The same with a message of its own. */
  public ListInput<E> atLeast(int length, String message) {
    return new ListInput<>(element, nulls, lengths.atLeast(length, message));
  }

  /** The same, at most so long. */
  public ListInput<E> atMost(int length) {
    return new ListInput<>(element, nulls, lengths.atMost(length, null));
  }

  /** The same with a message of its own. */
  public ListInput<E> atMost(int length, String message) {
    return new ListInput<>(element, nulls, lengths.atMost(length, message));
  }

  @Override
  @Nullable List<E> read(Received received) {
    if (!(received.value() instanceof List<?> sent)) {
      received.addWrongType("array", lengths);
      return null;
    }
    int before = received.issues().count();
    int fractions = received.issues().fractions();
    List<E> elements = new ArrayList<>(sent.size());
    int index = 0;
    for (Object each : sent) {
      add(elements, received.element(each, index++));
    }
    if (received.issues().fractions() == fractions) {
      // Where there should be integers, a fraction ends zod's checks of what is around it.
      lengths.check(Length.ofList(sent.size()), received);
    }
    return received.issues().count() == before ? Collections.unmodifiableList(elements) : null;
  }

  @SuppressWarnings("NullAway") // null is an element only where it may be one
  private void add(List<E> elements, Received received) {
    E value = nulls && received.isNull() ? null : element.read(received);
    elements.add(value);
  }
}
