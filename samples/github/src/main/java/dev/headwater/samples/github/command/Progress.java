package dev.headwater.samples.github.command;

import dev.headwater.entity.Ref;
import dev.headwater.samples.github.RepoType;
import dev.headwater.store.CommitResult;
import dev.headwater.store.PageCommit;
import dev.headwater.sync.SyncListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, from the first page after a second on. Not thread-safe. */
final class Progress implements SyncListener, AutoCloseable {
  private static final Duration QUIET = Duration.ofSeconds(1);

  private final Clock clock;
  private final LongSupplier repos;
  private final Instant shownFrom;
  private @Nullable ProgressBar bar;
  private long pages;
  private long finished;

  /** Counts repositories; {@code repos} says how many are known so far. */
  Progress(Clock clock, LongSupplier repos) {
    this.clock = clock;
    this.repos = repos;
    this.shownFrom = clock.instant().plus(QUIET);
  }

  @Override
  public void pageCommitted(PageCommit<?> page, CommitResult result) {
    pages++;
    if (bar == null && clock.instant().isAfter(shownFrom)) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("sync")
              .setUnit(" repos", 1)
              .setInitialMax(repos.getAsLong())
              .setStyle(ProgressBarStyle.ASCII)
              .build();
    }
    update();
  }

  @Override
  public void parentFinished(String source, Ref<?> parent, int count) {
    if (parent.type().equals(RepoType.TYPE)) {
      finished++;
      update();
    }
  }

  private void update() {
    if (bar != null) {
      bar.maxHint(repos.getAsLong());
      bar.stepTo(finished);
      bar.setExtraMessage(" " + pages + " pages");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
