package dev.headwater.cli.report;

import dev.headwater.store.CommitResult;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;

/** The bar of one source. */
final class SourceBar implements AutoCloseable {
  /** Counting costs, the more the more there are. */
  private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(1);

  private final LongSupplier known;
  private final BarStyle style;
  private final SourceCounts counts;
  private final ProgressBar bar;
  private Instant counted;

  /**
   * A bar without progress.
   *
   * @param known how many parents are known so far
   */
  SourceBar(String title, LongSupplier known, BarStyle style) {
    this.known = known;
    this.style = style;
    this.counted = style.clock().instant();
    this.counts = new SourceCounts(counted);
    this.bar = style.start(title, known.getAsLong());
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
    Instant now = style.clock().instant();
    if (!now.isBefore(counted.plus(BETWEEN_COUNTS))) {
      count(now);
    }
    bar.stepTo(counts.parents());
    bar.setExtraMessage(" " + counts.text(now));
  }

  private void count(Instant now) {
    counted = now;
    bar.maxHint(Math.max(known.getAsLong(), counts.parents()));
  }

  /**
   * The step is over: parents that an earlier run has finished, or that are fresh, are done too.
   */
  void complete() {
    count(style.clock().instant());
    show();
    bar.stepTo(bar.getMax());
    bar.close();
  }

  /** Leaves the bar where it is. */
  @Override
  public void close() {
    count(style.clock().instant());
    show();
    bar.close();
  }
}
