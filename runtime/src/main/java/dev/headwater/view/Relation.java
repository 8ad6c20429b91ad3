package dev.headwater.view;

import java.util.List;

/**
 * A relation of a view to another one, or a count of one; for generated code and for the check at
 * start-up.
 *
 * @param <R> the row that has it
 */
public abstract class Relation<R> extends Slot {

  Relation(int index, String name) {
    super(index, name);
  }

  /** The views that are read when it is followed. */
  public abstract List<ViewDefinition<?, ?, ?, ?>> targets();

  /** What following it needs of sources, in the order of the calls; nothing if it is inline. */
  public abstract List<Demand> demands();

  /**
   * What a relation needs of a source.
   *
   * @param view the view whose source it is
   * @param capability {@code byIds}, {@code byParents postId byCreatedAt} or {@code countByParents
   *     postId}
   */
  public record Demand(ViewDefinition<?, ?, ?, ?> view, String capability) {}
}
