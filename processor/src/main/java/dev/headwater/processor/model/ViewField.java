package dev.headwater.processor.model;

import java.util.Optional;

/** A field of a view. */
public sealed interface ViewField {

  /** What all fields have in common. */
  ViewMember member();

  /** A scalar of the row, or several. */
  record Plain(ViewMember member, RowProperty property) implements ViewField {}

  /**
   * Another view.
   *
   * @param many whether it is a list
   * @param link the view named by {@code through}, if it is one
   * @param order of a list, the order it has
   * @param pageSizes what the field says, or else the target
   * @param inlineContext of a relation that the row holds, what the target takes of the request
   */
  record RelationField(
      ViewMember member,
      boolean many,
      TargetModel target,
      Optional<TargetModel> link,
      Following following,
      OrderModel order,
      PageSizes pageSizes,
      Optional<JavaType> inlineContext)
      implements ViewField {}

  /** A static method marked {@code @Computed}. */
  record ComputedField(ViewMember member, ComputedMethod method) implements ViewField {}

  /** No property of the row, and no view. */
  record Unknown(ViewMember member) implements ViewField {}
}
