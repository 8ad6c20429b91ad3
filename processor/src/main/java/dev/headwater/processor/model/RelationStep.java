package dev.headwater.processor.model;

import java.util.Optional;

/** How one comes from a row to one that is related to it. */
public sealed interface RelationStep {

  /**
   * By a property that holds it.
   *
   * @param view the view of a relation of that name, if there is one
   */
  record Held(RowProperty property, Optional<TargetModel> view) implements RelationStep {}

  /** By a relation that is followed. */
  record Followed(String relation, TargetModel view, Following.ByLocalKey following)
      implements RelationStep {}
}
