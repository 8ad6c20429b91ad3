package dev.headwater.cli.report;

import dev.headwater.store.CommitResult;
import java.time.Clock;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The bar of one source. */
final class SourceBar implements AutoCloseable {
  private final LongSupplier known;
  private final Clock clock;
  private final SourceCounts counts;
  private final ProgressBar bar;

  /**
   * A bar without progress.
   *
   * @param known how many parents are known so far
   */
  SourceBar(String title, LongSupplier known, Clock clock) {
    this.known = known;
    this.clock = clock;
    this.counts = new SourceCounts(clock.instant());
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(title)
            .setUnit(" parents", 1)
            .setInitialMax(known.getAsLong())
            .setStyle(ProgressBarStyle.ASCII)
            .build();
  }

  void page(CommitResult result) {
    counts.page(result);
    show();
  }

  void finished() {
    counts.finished();
    show();
  }

  void setAside() {
    counts.setAside();
    show();
  }

  private void show() {
    bar.maxHint(Math.max(known.getAsLong(), counts.parents()));
    bar.stepTo(counts.parents());
    bar.setExtraMessage(" " + counts.text(clock.instant()));
  }

  @Override
  public void close() {
    show();
    bar.close();
  }
}
