package dev.headwater.samples.dictionary.details;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;

/**
 * What was selected of one {@link VisitorView}.
 */
@NullMarked
@GeneratedFrom(VisitorView.class)
public final class VisitorNode extends Masked<Visitor, VisitorPlan> implements VisitorView {
  VisitorNode(Level<Visitor, VisitorPlan> level, int index) {
    super(level, index);
  }

  @Override
  public String id() {
    return present(row.id(), "id");
  }
}
