package dev.headwater.view;

import org.jspecify.annotations.Nullable;

/**
 * A property equals a value, or does not; null equals null only.
 *
 * @param property the name of the property
 * @param equal whether it is equal, or is not
 * @param value a value of the property's type
 */
public record FilterTerm(String property, boolean equal, @Nullable Object value) {

  @Override
  public String toString() {
    return property + (equal ? " = " : " != ") + value;
  }
}
