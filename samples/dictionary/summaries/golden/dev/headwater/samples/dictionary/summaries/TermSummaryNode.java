package dev.headwater.samples.dictionary.summaries;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link TermSummaryView}.
 */
@NullMarked
@GeneratedFrom(TermSummaryView.class)
public final class TermSummaryNode extends Masked<TermSummary, TermSummaryPlan> implements TermSummaryView {
  TermSummaryNode(Level<TermSummary, TermSummaryPlan> level, int index) {
    super(level, index);
  }

  @Override
  public String slug() {
    check(plan.showsSlug(), "slug");
    return present(row.slug(), "slug");
  }

  @Override
  public String title() {
    check(plan.showsTitle(), "title");
    return present(row.title(), "title");
  }

  @Override
  public @Nullable Instant lastEntryAt() {
    check(plan.showsLastEntryAt(), "lastEntryAt");
    return row.lastEntryAt();
  }
}
