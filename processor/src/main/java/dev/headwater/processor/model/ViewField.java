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
      implements ViewField {

    /** Whether the row holds a page that was cut elsewhere. */
    public boolean isPage() {
      return following instanceof Following.Inline inline && inline.property().isPage();
    }

    /** The rows that have the foreign key: the links, or else those it leads to. */
    public RowModel foreignRow() {
      return link.map(TargetModel::row).orElse(target.row());
    }

    /** The rows that have the local key: the links, or else those of the view itself. */
    public RowModel localRow(AnyView view) {
      return link.map(TargetModel::row).orElse(view.row());
    }
  }

  /**
   * A static method marked {@code @Computed}.
   *
   * @param omitNull where it is said that the field is left out if it is null, if it is
   */
  record ComputedField(ViewMember member, ComputedMethod method, Optional<Site> omitNull)
      implements ViewField {}

  /** No property of the row, and no view. */
  record Unknown(ViewMember member) implements ViewField {}
}
