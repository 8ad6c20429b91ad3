package dev.headwater.processor.model;

import java.util.List;
import java.util.stream.Stream;

/** What is known of every view, and what the classes generated from it are called. */
public sealed interface AnyView permits ViewModel, TargetModel {

  /** The view. */
  ClassId id();

  /** Its rows. */
  RowModel row();

  /** The properties that identify a row, in order. */
  List<RowProperty> ids();

  /** Whether several properties identify a row together. */
  default boolean hasCompositeId() {
    return ids().size() > 1;
  }

  /** Whether a property holds the id of one of its rows: the id itself, or a {@code Ref}. */
  default boolean isIdentifiedBy(RowProperty key) {
    boolean reference =
        key.value().flatMap(FieldType::leadsTo).filter(row().id()::equals).isPresent();
    return ids().size() == 1
        && (reference || key.javaType().boxed().equals(ids().get(0).javaType().boxed()));
  }

  /** {@code PostPlan}: what is selected. */
  default ClassId planId() {
    return generated(id(), "Plan");
  }

  /** {@code PostCursors}: positions in its orders. */
  default ClassId cursorsId() {
    return generated(id(), "Cursors");
  }

  /** {@code PostNode}: a masked result. */
  default ClassId nodeId() {
    return generated(id(), "Node");
  }

  /** {@code PostDefinition}: all of it together. */
  default ClassId definitionId() {
    return generated(id(), "Definition");
  }

  /** {@code PostKey}: the ids together, if there are several. */
  default ClassId keyId() {
    return generated(id(), "Key");
  }

  /** Every class that may be generated from a view. */
  static List<ClassId> generatedFrom(ClassId view) {
    return Stream.of("Plan", "Cursors", "Node", "Definition", "Key")
        .map(suffix -> generated(view, suffix))
        .toList();
  }

  private static ClassId generated(ClassId view, String suffix) {
    String joined = String.join("_", view.simpleNames());
    int dropped = view.simpleName().length() - defaultName(view).length();
    String stem = joined.substring(0, joined.length() - dropped);
    return ClassId.of(view.packageName(), stem + suffix);
  }

  /** {@code Post} for {@code Blog.PostView}. */
  static String defaultName(ClassId view) {
    String name = view.simpleName();
    return name.endsWith("View") && name.length() > "View".length()
        ? name.substring(0, name.length() - "View".length())
        : name;
  }
}
