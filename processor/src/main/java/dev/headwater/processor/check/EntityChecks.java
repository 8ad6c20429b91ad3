package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** Every rule for entities; what comes first is said first of an element. */
public final class EntityChecks {
  private static final List<Check<EntityModel>> RULES =
      List.of(
          new EntityName(),
          new GeneratedEntityNameFree(),
          new SupportedFieldType(),
          new LinkNamesEntity(),
          new RecordNotRecursive(),
          new FieldTypeAccessible(),
          new PrimitiveNotNullable(),
          new CollectionNotNullable(),
          new IdOnField(),
          new IdIsScalar(),
          new IdNotNullable(),
          new IdHasEquality(),
          new DistinctConstants(),
          new HasId());

  private EntityChecks() {}

  /** What is wrong with an entity. */
  public static List<Problem> run(EntityModel entity) {
    return RULES.stream().flatMap(rule -> rule.check(entity).stream()).toList();
  }
}
