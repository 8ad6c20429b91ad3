package dev.headwater.samples.dictionary.details;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;

/**
 * What was selected of one {@link EntryView}.
 */
@NullMarked
@GeneratedFrom(EntryView.class)
public final class EntryNode extends Masked<Entry, EntryPlan> implements EntryView {
  EntryNode(Level<Entry, EntryPlan> level, int index) {
    super(level, index);
  }

  @Override
  public String id() {
    return present(row.id(), "id");
  }

  @Override
  public String text() {
    check(plan.showsText(), "text");
    return present(row.text(), "text");
  }
}
