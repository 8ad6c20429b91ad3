package dev.headwater.entity;

/**
 * A field of an entity type: a typed constant such as {@code IssueType.TITLE}. Immutable.
 *
 * @param <E> the entity
 * @param <V> the value
 */
public abstract sealed class Field<E, V> permits StoredField, ManyField {
  private final EntityType<E> owner;
  private final String name;

  Field(EntityType<E> owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  /** The entity type that has this field. */
  public final EntityType<E> owner() {
    return owner;
  }

  /** The name as declared, such as {@code createdAt}. */
  public final String name() {
    return name;
  }

  /** The type as a schema prints it, such as {@code Instant?}, {@code User} or {@code [Issue]}. */
  public abstract String describeType();

  /** {@code Issue.title}. */
  @Override
  public final String toString() {
    return owner.name() + "." + name;
  }
}
