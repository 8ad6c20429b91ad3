package dev.headwater.cli.report;

import dev.headwater.entity.Ref;
import dev.headwater.store.CommitResult;
import dev.headwater.store.PageCommit;
import dev.headwater.store.StoredEntities;
import dev.headwater.sync.Parents;
import dev.headwater.sync.Step;
import dev.headwater.sync.SyncFailure;
import dev.headwater.sync.SyncListener;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Progress at a terminal, live: a bar for each source of the current step, with the parents it has
 * finished, of those known so far, the time that the others will take, and the pages and entities
 * that it has stored. For one run at a time.
 */
public final class SyncProgress implements SyncListener, AutoCloseable {
  private final StoredEntities store;
  private final BarStyle style;

  /** The steps that go on. */
  private final List<Running> steps = new ArrayList<>();

  private final Map<String, SourceBar> bars = new LinkedHashMap<>();

  private record Running(int number, Parents<?> parents) {}

  private SyncProgress(StoredEntities store, BarStyle style) {
    this.store = store;
    this.style = style;
  }

  /**
   * The progress of a sync into a store, which tells how many parents are known.
   *
   * @param err a terminal
   * @param columns how wide it is
   */
  public static SyncProgress of(StoredEntities store, Clock clock, PrintStream err, int columns) {
    return new SyncProgress(store, new BarStyle(clock, err, columns));
  }

  @Override
  public void stepStarted(int number, Step step) {
    if (step instanceof Step.Load<?> load) {
      steps.add(new Running(number, load.parents()));
    }
  }

  @Override
  public void stepFinished(int number, Step step) {
    if (step instanceof Step.Load<?> load) {
      steps.remove(new Running(number, load.parents()));
    }
    if (steps.isEmpty()) { // no source of a concurrent group is at work any more
      bars.values().forEach(SourceBar::complete);
      bars.clear();
    }
  }

  @Override
  public void workStarted(String source, List<? extends Ref<?>> parents) {
    parents.forEach(parent -> bar(source, parent));
  }

  @Override
  public void pageCommitted(PageCommit<?> page, CommitResult result) {
    bar(page.source(), page.parent()).page(result);
  }

  @Override
  public void parentFinished(String source, Ref<?> parent, int pages) {
    bar(source, parent).finished();
  }

  @Override
  public void failed(SyncFailure failure) {
    String source = failure.source();
    Ref<?> parent = failure.parent();
    if (source != null && parent != null) {
      bar(source, parent).setAside();
    }
  }

  private SourceBar bar(String source, Ref<?> parent) {
    return bars.computeIfAbsent(source, name -> started(name, parent));
  }

  /** A step over this parent, or over all of its type, is the one that it belongs to. */
  private SourceBar started(String source, Ref<?> parent) {
    for (Running step : steps) {
      Ref<?> only = step.parents().only();
      boolean all = only == null && step.parents().type().equals(parent.type());
      if (all || parent.equals(only)) {
        String title = step.number() + " " + source;
        return new SourceBar(title, all ? () -> store.count(parent.type()) : () -> 1, style);
      }
    }
    return new SourceBar(source, () -> 1, style);
  }

  /** Leaves the bars as they are last. */
  @Override
  public void close() {
    bars.values().forEach(SourceBar::close);
    bars.clear();
  }
}
