package dev.headwater.entity;

import dev.headwater.query.Condition;

/** A field of text. */
public final class TextField<E> extends OrderedField<E, String> {

  /** For generated code. */
  public TextField(
      EntityType<E> owner, int column, String name, Nullness nullness, Getter<E, String> getter) {
    super(owner, column, name, Scalar.STRING, nullness, getter);
  }

  /** Holds where the text has this part, letter case considered; never where it is null. */
  public Condition<E> contains(String part) {
    return Condition.contains(this, part);
  }
}
