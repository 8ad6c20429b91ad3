package dev.headwater.sync;

import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import dev.headwater.store.Batch;
import dev.headwater.store.CommitResult;
import dev.headwater.store.PageCommit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the fetched pages of one source and parent apart, and stores what they bring. */
final class PageWriter<P, D> {
  private final RunContext context;
  private final SourceDefinition<P, D> source;
  private final Ref<P> parent;
  private final FullestCollection fullest;
  private final @Nullable HighWater<P, ?, ?> highWater;
  private final @Nullable String since;

  /** The highest value of the bookmark so far. */
  private @Nullable String highest;

  PageWriter(
      RunContext context, SourceDefinition<P, D> source, Ref<P> parent, ParentProgress left) {
    this.context = context;
    this.source = source;
    this.parent = parent;
    this.fullest = new FullestCollection(source.paging());
    this.highWater = HighWater.of(source);
    this.since = left.since();
    this.highest = left.highest();
  }

  /** How many calls the members that it stored take at least. */
  long leastCalls() {
    return fullest.leastCalls();
  }

  /**
   * Derives and stores a page, all of it or nothing.
   *
   * @param next where the page after it starts; null if it is the last one
   */
  void write(
      int number,
      PageRequest request,
      SourcePage<D> page,
      @Nullable String next,
      PageFailures failures)
      throws FailedParent, InterruptedException {
    DerivedPage<P> derived = derive(request, page, failures);
    commit(
        new PageCommit<>(
            context.write(),
            source.name(),
            parent,
            number,
            request.cursor(),
            next,
            batches(derived, failures),
            derived.memberships(),
            since == null ? context.setup().pruning() : null,
            highest),
        failures);
  }

  private DerivedPage<P> derive(PageRequest request, SourcePage<D> page, PageFailures failures)
      throws FailedParent, InterruptedException {
    DerivedPage<P> derived = new DerivedPage<>(parent);
    try {
      source.derive(parent, request, page.data(), derived);
      return derived;
    } catch (InterruptedException e) {
      context.interrupted(e, failures.interrupted(e));
      throw e;
    } catch (Exception e) {
      DerivationDefinition<P, ?> current = derived.current();
      throw failures.derivation(current == null ? null : current.name(), e);
    }
  }

  /** What is to be written, after the bookmark was moved. */
  private List<Batch<?>> batches(DerivedPage<P> derived, PageFailures failures)
      throws FailedParent {
    HighWater<P, ?, ?> water = highWater;
    if (water == null) {
      return derived.batches();
    }
    try {
      highest = water.after(highest, derived);
      return water.news(since, derived, context.store());
    } catch (RuntimeException e) {
      throw failures.store(e);
    }
  }

  private void commit(PageCommit<P> page, PageFailures failures) throws FailedParent {
    CommitResult result;
    try {
      result = context.store().commit(page);
    } catch (RuntimeException e) {
      if (!isStored(page, e)) {
        throw failures.store(e);
      }
      result = CommitResult.of(Map.of());
    }
    fullest.add(page.memberships());
    context.tally().committed(source, page, result);
  }

  /** A commit may have worked though it failed, if the answer of the database was lost. */
  private boolean isStored(PageCommit<P> page, RuntimeException failure) {
    try {
      return context
          .store()
          .checkpoint(context.run(), source.name(), parent)
          .filter(page.checkpoint()::equals)
          .isPresent();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
      return false;
    }
  }
}
