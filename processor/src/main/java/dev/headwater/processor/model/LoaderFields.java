package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;

/** Works out from types which fields of its parent a loader fills. */
public final class LoaderFields {
  private LoaderFields() {}

  /** What is written; or else what the types say, or the name of the method if they do not. */
  static List<Located<String>> of(SourceModel loader, SourceModel.Loads loads, EntityModel parent) {
    if (!loads.populates().isEmpty()) {
      return loads.populates();
    }
    Site site = loader.method().site();
    if (loads.kind() == LoaderKind.ENTITY || loads.kind() == LoaderKind.BATCH) {
      return loads.made().input()
          ? List.of()
          : fillable(parent).stream().map(field -> new Located<>(field.name(), site)).toList();
    }
    List<FieldModel> candidates = candidates(loader, loads, parent);
    String name = candidates.size() == 1 ? candidates.get(0).name() : loader.name();
    return List.of(new Located<>(name, site));
  }

  /** The fields that a whole entity has besides its identity. */
  public static List<FieldModel> fillable(EntityModel parent) {
    return parent.columns().stream().filter(field -> !field.id()).toList();
  }

  /**
   * The collections that a loader without {@code populates} can mean: the one of its name, or else
   * all that hold what it makes.
   */
  public static List<FieldModel> candidates(
      SourceModel loader, SourceModel.Loads loads, EntityModel parent) {
    Optional<FieldModel> named = parent.field(loader.name());
    if (named.isPresent()) {
      return List.of(named.get());
    }
    return parent.fields().stream()
        .filter(field -> !field.type().isStored())
        .filter(field -> field.type().leadsTo().equals(loads.made().entity()))
        .toList();
  }
}
