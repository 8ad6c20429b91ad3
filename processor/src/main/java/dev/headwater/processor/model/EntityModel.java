package dev.headwater.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A class marked {@code @Entity}, with its fields in declaration order.
 *
 * @param strayIds where {@code @Id} stands on something that is no field, by its name
 * @param taken the names of generated classes that the user has classes of already
 * @param warnings the lint that generated code must suppress, since it uses what the user wrote
 */
public record EntityModel(
    ClassId id,
    Located<String> name,
    boolean isPublic,
    Shape shape,
    List<FieldModel> fields,
    List<Located<String>> strayIds,
    Set<String> taken,
    Set<String> warnings,
    Site site) {

  public EntityModel {
    fields = List.copyOf(fields);
    strayIds = List.copyOf(strayIds);
    taken = Set.copyOf(taken);
    warnings = Set.copyOf(warnings);
  }

  /** {@code IssueType}. */
  public ClassId typeId() {
    return typeIdOf(id);
  }

  /** {@code IssueType} for {@code Issue}. */
  public static ClassId typeIdOf(ClassId entity) {
    return entity.generated("Type");
  }

  /** {@code IssueInput}. */
  public ClassId inputId() {
    return inputIdOf(id);
  }

  /** {@code IssueInput} for {@code Issue}. */
  public static ClassId inputIdOf(ClassId entity) {
    return entity.generated("Input");
  }

  /** The fields with a column, in the order of their columns. */
  public List<FieldModel> columns() {
    return fields.stream().filter(field -> field.type().isStored()).toList();
  }

  /** The fields marked {@code @Id}. */
  public List<FieldModel> idFields() {
    return fields.stream().filter(FieldModel::id).toList();
  }

  /** Whether several fields identify it together. */
  public boolean hasCompositeId() {
    return idFields().size() > 1;
  }

  /** The field of a name. */
  public Optional<FieldModel> field(String fieldName) {
    return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
  }

  /** The names of all fields. */
  public List<String> fieldNames() {
    return fields.stream().map(FieldModel::name).toList();
  }

  /** The records nested in fields, and those nested in them, each once, the innermost first. */
  public List<RecordModel> nestedRecords() {
    Map<ClassId, RecordModel> found = new LinkedHashMap<>();
    for (FieldModel field : fields) {
      if (field.type() instanceof FieldType.Nested nested) {
        nested.record().withNested().forEach(record -> found.putIfAbsent(record.id(), record));
      }
    }
    return List.copyOf(found.values());
  }
}
