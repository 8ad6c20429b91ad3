package dev.headwater.samples.dictionary.summaries;

import dev.headwater.serve.SourceExecutor;
import dev.headwater.stamp.GeneratedExecutor;
import org.jspecify.annotations.NullMarked;

/**
 * What {@link TermSummarySource} can do for {@link TermSummaryView}.
 */
@NullMarked
@GeneratedExecutor(
    value = TermSummarySource.class,
    view = TermSummaryView.class,
    context = Object.class,
    capabilities = {"byIds", "connection"}
)
public final class TermSummarySourceExecutor {
  private TermSummarySourceExecutor() {
  }

  /**
   * The executor of a source.
   */
  public static SourceExecutor<Object, TermSummary, String, TermSummaryPlan> of(
      TermSummarySource source) {
    return SourceExecutor.of("TermSummarySource", TermSummaryDefinition.VIEW, Object.class)
        .byIds((ids, plan, context) -> source.byIds(ids))
        .connection((window, plan, context) -> source.all(window))
        .build();
  }
}
