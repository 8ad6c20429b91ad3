package dev.headwater.input;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object, decoded to a record. For generated code.
 *
 * @param <T> the record
 */
public final class ObjectInput<T> extends InputType<T> {
  private final Function<InputValues, T> make;
  private final List<InputField<?>> fields;
  private final List<String> names;
  private final boolean strict;

  private ObjectInput(Function<InputValues, T> make, List<InputField<?>> fields, boolean strict) {
    this.make = make;
    this.fields = fields;
    this.names = fields.stream().map(InputField::name).toList();
    this.strict = strict;
  }

  /**
   * An object with these fields; others are dropped.
   *
   * @param make makes a record of the values, when all are right
   * @param fields in the order in which their issues are reported
   */
  public static <T> ObjectInput<T> of(Function<InputValues, T> make, InputField<?>... fields) {
    return new ObjectInput<>(make, List.of(fields), false);
  }

  /** The same, with others refused. */
  public ObjectInput<T> strict() {
    return new ObjectInput<>(make, fields, true);
  }

  @Override
  @Nullable T read(Received received) {
    if (!(received.value() instanceof Map<?, ?> object)) {
      received.add(received.wrongType("object"));
      return null;
    }
    int before = received.issues().count();
    InputValues values = new InputValues();
    for (InputField<?> field : fields) {
      values.put(field, field.read(received.member(object, field.name())));
    }
    if (strict) {
      refuseOthers(object, received);
    }
    return received.issues().count() == before ? make.apply(values) : null;
  }

  private void refuseOthers(Map<?, ?> object, Received received) {
    List<String> others =
        object.keySet().stream().map(String::valueOf).filter(key -> !names.contains(key)).toList();
    if (!others.isEmpty()) {
      received.add(
          Issue.of("unrecognized_keys")
              .with("keys", others)
              .saying(
                  (others.size() == 1 ? "Unrecognized key: " : "Unrecognized keys: ")
                      + others.stream().map(key -> '"' + key + '"').collect(joining(", "))));
    }
  }
}
