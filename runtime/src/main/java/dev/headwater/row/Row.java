package dev.headwater.row;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity's columns, some of which may not be set. A field that is set to null is set.
 *
 * <p>Both a partial write and what a store holds of an entity look like this.
 */
public interface Row<E> {

  /** The entity's type. */
  default EntityType<E> type() {
    return ref().type();
  }

  /** The entity's identity; its id fields are always set. */
  Ref<E> ref();

  /** Whether the field has been set. */
  boolean isSet(StoredField<E, ?> field);

  /**
   * The value of a field; null only if it was set to null.
   *
   * @throws dev.headwater.error.HeadwaterException HW502 if the field is not set
   */
  <V> @Nullable V get(StoredField<E, V> field);

  /** The fields that are not set, in the order of their columns. */
  default List<StoredField<E, ?>> unset() {
    return type().columns().stream().filter(field -> !isSet(field)).toList();
  }

  /**
   * The entity itself; a nullable field that is not set is null in it.
   *
   * @throws dev.headwater.error.HeadwaterException HW503 if a field that is never null is not set
   */
  E entity();
}
