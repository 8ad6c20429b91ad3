package dev.headwater.processor.model;

import java.util.List;
import java.util.Set;

/**
 * A record marked {@code @MutationInput}.
 *
 * @param strict whether it has no fields but its own
 * @param fields in declaration order, in which issues are reported
 * @param taken the name of the generated class, if the user has a class of it already
 * @param warnings the lint that generated code must suppress, since it uses what the user wrote
 */
public record MutationInputModel(
    ClassId id,
    boolean isPublic,
    boolean strict,
    List<InputComponent> fields,
    Set<String> taken,
    Set<String> warnings,
    Site site) {

  public MutationInputModel {
    fields = List.copyOf(fields);
    taken = Set.copyOf(taken);
    warnings = Set.copyOf(warnings);
  }

  /** The same, with the taken name known. */
  public MutationInputModel withTaken(Set<String> names) {
    return new MutationInputModel(id, isPublic, strict, fields, names, warnings, site);
  }

  /** {@code LikeInputReader}. */
  public ClassId readerId() {
    return readerIdOf(id);
  }

  /** The reader of a record. */
  public static ClassId readerIdOf(ClassId input) {
    return input.generated("Reader");
  }
}
