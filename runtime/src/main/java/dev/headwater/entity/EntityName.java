package dev.headwater.entity;

import static java.util.Objects.requireNonNull;

/** The name of an entity type, as it stands in reports; never null or blank. */
public record EntityName(String value) {
  public EntityName {
    requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("an entity name is never blank, but was '" + value + "'");
    }
  }
}
