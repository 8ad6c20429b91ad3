package dev.headwater.entity;

import static java.util.Objects.requireNonNull;

import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * One entity type as generated code describes it: a singleton such as {@code IssueType.TYPE}.
 * Immutable and thread-safe.
 *
 * <p>The columns of a row are the entity's stored fields, in declaration order; a {@link Many} has
 * none.
 */
public abstract class EntityType<E> {
  private final String name;
  private final Class<E> javaType;

  /** For generated code. */
  protected EntityType(String name, Class<E> javaType) {
    this.name = requireNonNull(name, "name");
    this.javaType = requireNonNull(javaType, "javaType");
  }

  /** The entity's name in schemas, stores and reports. */
  public final String name() {
    return name;
  }

  /** The annotated class. */
  public final Class<E> javaType() {
    return javaType;
  }

  /** All fields, collections included, in declaration order. */
  public abstract List<Field<E, ?>> fields();

  /** The fields with a column, in the order of their columns. */
  public abstract List<StoredField<E, ?>> columns();

  /** The fields that are collections, in declaration order. */
  @SuppressWarnings("unchecked") // a field of this type that is a collection is one of this type
  public final List<ManyField<E, ?>> collections() {
    List<ManyField<E, ?>> collections = new ArrayList<>();
    for (Field<E, ?> field : fields()) {
      if (field instanceof ManyField<?, ?> many) {
        collections.add((ManyField<E, ?>) many);
      }
    }
    return collections;
  }

  /** The fields that identify an entity, in declaration order: at least one. */
  public abstract List<StoredField<E, ?>> idFields();

  /** The identity of an entity. */
  public abstract Ref<E> refTo(E entity);

  /** Writes all columns of an entity. */
  public abstract void write(E entity, RowWriter out);

  /** Reads an entity from all its columns. */
  public abstract E read(RowReader in);

  /** Writes a key of this type as columns from 0, one per id field. */
  public abstract void writeKey(Object key, RowWriter out);

  /** Reads a key from columns from 0. */
  public abstract Object readKey(RowReader in);

  /**
   * Reads an identity from the text that {@link Ref#id} gives.
   *
   * @throws dev.headwater.error.HeadwaterException HW504 if the text is no identity of this type
   */
  public final Ref<E> parseRef(String id) {
    return new Ref<>(this, IdText.read(this, id));
  }

  /** Whether the id is a single text, which needs no escaping. */
  final boolean isTextId() {
    return idFields().size() == 1 && idFields().get(0) instanceof TextField;
  }

  @Override
  public final String toString() {
    return name;
  }
}
