package dev.headwater.input;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name of a constant of an enum. For generated code.
 *
 * @param <E> the enum
 */
public final class ChoiceInput<E extends Enum<E>> extends InputType<E> {
  private final List<E> constants;
  private final List<String> names;

  private ChoiceInput(List<E> constants) {
    this.constants = constants;
    this.names = constants.stream().map(Enum::name).toList();
  }

  /** One of these constants: {@code ChoiceInput.of(Theme.values())}. */
  public static <E extends Enum<E>> ChoiceInput<E> of(E[] constants) {
    return new ChoiceInput<>(Stream.of(constants).toList());
  }

  @Override
  @Nullable E read(Received received) {
    int index = received.value() instanceof String name ? names.indexOf(name) : -1;
    if (index < 0) {
      received.add(
          Issue.of("invalid_value")
              .with("values", names)
              .saying(
                  "Invalid option: expected one of "
                      + names.stream().map(name -> '"' + name + '"').collect(joining("|"))));
      return null;
    }
    return constants.get(index);
  }
}
