package dev.headwater.processor.model;

/** What has classes generated from it that are named after a view. */
public sealed interface NamedAfterView permits ViewModel, TargetModel {

  /** The view. */
  ClassId id();

  /** {@code PostPlan}: what is selected. */
  default ClassId planId() {
    return generated("Plan");
  }

  /** {@code PostCursors}: positions in its orders. */
  default ClassId cursorsId() {
    return generated("Cursors");
  }

  /** {@code PostNode}: a masked result. */
  default ClassId nodeId() {
    return generated("Node");
  }

  /** {@code PostDefinition}: all of it together. */
  default ClassId definitionId() {
    return generated("Definition");
  }

  /** {@code PostKey}: the ids together, if there are several. */
  default ClassId keyId() {
    return generated("Key");
  }

  private ClassId generated(String suffix) {
    String joined = String.join("_", id().simpleNames());
    int dropped = id().simpleName().length() - defaultName(id()).length();
    String stem = joined.substring(0, joined.length() - dropped);
    return ClassId.of(id().packageName(), stem + suffix);
  }

  /** {@code Post} for {@code Blog.PostView}. */
  static String defaultName(ClassId view) {
    String name = view.simpleName();
    return name.endsWith("View") && name.length() > "View".length()
        ? name.substring(0, name.length() - "View".length())
        : name;
  }
}
