package dev.headwater.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of an object's fields, all of them right; for generated code. */
public final class InputValues {
  private final Map<InputField<?>, @Nullable Object> values = new HashMap<>();

  InputValues() {}

  void put(InputField<?> field, @Nullable Object value) {
    values.put(field, value);
  }

  /** The value of a field that always has one. */
  public <T> T get(InputField<T> field) {
    return Objects.requireNonNull(orNull(field), field.name());
  }

  /** The value of a field that may be absent or null: null then. */
  @SuppressWarnings("unchecked") // the field itself decoded it
  public <T> @Nullable T orNull(InputField<T> field) {
    return (T) values.get(field);
  }
}
