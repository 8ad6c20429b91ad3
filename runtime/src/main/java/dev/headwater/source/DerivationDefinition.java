package dev.headwater.source;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.StoredField;
import java.util.List;
import java.util.Optional;

/**
 * What one derivation makes of a page.
 *
 * @param <P> the parent
 * @param <E> the entity it makes
 * @param name the name of the method
 * @param target the type of the entities it makes
 * @param populates what it fills on the parent: nothing, one {@link ManyField}, or stored fields
 * @param mayBeMissing whether it may find that the parent, whose fields it would set, is not there
 */
public record DerivationDefinition<P, E>(
    String name, EntityType<E> target, List<Field<P, ?>> populates, boolean mayBeMissing) {

  /** Copies the fields. */
  public DerivationDefinition {
    populates = List.copyOf(populates);
  }

  /** Makes entities that become members of a collection of the parent. */
  public static <P, E> DerivationDefinition<P, E> collection(
      String name, ManyField<P, E> collection) {
    return new DerivationDefinition<>(name, collection.target(), List.of(collection), false);
  }

  /** Makes entities that belong to no collection. */
  public static <P, E> DerivationDefinition<P, E> entities(String name, EntityType<E> target) {
    return new DerivationDefinition<>(name, target, List.of(), false);
  }

  /** Sets fields of the parent itself. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public static <P> DerivationDefinition<P, P> fields(
      String name, EntityType<P> parent, StoredField<P, ?>... fields) {
    return new DerivationDefinition<>(name, parent, List.of(fields), false);
  }

  /** Sets fields of the parent itself, or finds that it is not there. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public static <P> DerivationDefinition<P, P> fieldsIfPresent(
      String name, EntityType<P> parent, StoredField<P, ?>... fields) {
    return new DerivationDefinition<>(name, parent, List.of(fields), true);
  }

  /** The collection of the parent that the entities become members of, if there is one. */
  @SuppressWarnings("unchecked") // the factory took a collection of E
  public Optional<ManyField<P, E>> collection() {
    for (Field<P, ?> field : populates) { // asked for each page, so not streamed
      if (field instanceof ManyField<?, ?>) {
        return Optional.of((ManyField<P, E>) field);
      }
    }
    return Optional.empty();
  }
}
