package dev.headwater.sync;

import dev.headwater.entity.Field;
import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import dev.headwater.store.Checkpoint;
import dev.headwater.store.CommitResult;
import dev.headwater.store.PageCommit;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All pages of one source for one parent: fetch, follow the cursor, derive, store, one page after
 * the other. What it holds is freed with the parent.
 */
final class ParentSync<P, D> {
  private final RunContext context;
  private final SourceDefinition<P, D> source;
  private final Ref<P> parent;
  private final FullestCollection fullest;

  /** How often the page at hand was requested. */
  private int attempt;

  ParentSync(RunContext context, SourceDefinition<P, D> source, Ref<P> parent) {
    this.context = context;
    this.source = source;
    this.parent = parent;
    this.fullest = new FullestCollection(source.paging());
  }

  /** Goes on from the checkpoint to the last page; does nothing if that was reached. */
  void run() throws FailedParent, InterruptedException {
    Checkpoint reached = checkpoint();
    if (reached == null ? isFresh() : reached.isComplete()) {
      return;
    }
    context.tally().parent(source);
    try {
      pages(reached == null ? 0 : reached.pages(), reached == null ? null : reached.nextCursor());
    } finally {
      context.tally().leastCalls(source, fullest.leastCalls());
    }
  }

  /** Whether there is nothing to be fetched, since all that it would bring is fresh. */
  private boolean isFresh() throws FailedParent {
    TimeToLive life = context.setup().life();
    if (!life.isAny(source.name())) {
      return false;
    }
    Instant now = context.setup().clock().instant();
    try {
      for (Field<P, ?> field : source.populates()) {
        Optional<Instant> written = context.store().fieldTime(parent, field);
        if (written.isEmpty() || !life.isFresh(source.name(), written.get(), now)) {
          return false;
        }
      }
      return true;
    } catch (RuntimeException e) {
      throw failures(null).store(e);
    }
  }

  private @Nullable Checkpoint checkpoint() throws FailedParent {
    try {
      return context.store().checkpoint(context.run(), source.name(), parent).orElse(null);
    } catch (RuntimeException e) {
      throw failures(null).store(e);
    }
  }

  private void pages(int done, @Nullable String start) throws FailedParent, InterruptedException {
    StrictPaging paging = new StrictPaging(source.paging(), start);
    int number = done;
    String cursor = start;
    do {
      number++;
      PageRequest request = new PageRequest(cursor, source.paging().pageSize());
      SourcePage<D> page = fetch(request);
      String next = paging.next(number, page, failures(cursor));
      DerivedPage<P> derived = derive(request, page);
      commit(
          new PageCommit<>(
              context.write(),
              source.name(),
              parent,
              number,
              cursor,
              next,
              derived.batches(),
              derived.memberships(),
              context.setup().pruning()));
      cursor = next;
    } while (cursor != null);
    context.tally().parentFinished(source.name(), parent, number);
  }

  private SourcePage<D> fetch(PageRequest request) throws FailedParent, InterruptedException {
    for (attempt = 1; ; attempt++) {
      try {
        return call(request);
      } catch (InterruptedException e) {
        context.interrupted(e, failures(request.cursor()).interrupted(e));
        throw e;
      } catch (Exception e) {
        if (!again(request, e)) {
          throw failures(request.cursor()).fetch(e);
        }
      }
    }
  }

  /** Exactly one call; also ends the run if a call before swallowed the interrupt. */
  private SourcePage<D> call(PageRequest request) throws Exception {
    context.goOn();
    context.tally().call(source);
    SourcePage<D> page = source.fetch(parent, request);
    if (page == null) {
      throw new IllegalStateException("it returned null instead of a page");
    }
    return page;
  }

  private boolean again(PageRequest request, Exception cause) throws InterruptedException {
    SyncSetup setup = context.setup();
    try {
      return setup.failures().kind(cause) == FailureKind.RETRY
          && setup.retry().again(attempt, cause);
    } catch (InterruptedException e) {
      context.interrupted(e, failures(request.cursor()).interrupted(e));
      throw e;
    }
  }

  private DerivedPage<P> derive(PageRequest request, SourcePage<D> page)
      throws FailedParent, InterruptedException {
    DerivedPage<P> derived = new DerivedPage<>(parent);
    try {
      source.derive(parent, request, page.data(), derived);
      return derived;
    } catch (InterruptedException e) {
      context.interrupted(e, failures(request.cursor()).interrupted(e));
      throw e;
    } catch (Exception e) {
      DerivationDefinition<P, ?> current = derived.current();
      throw failures(request.cursor()).derivation(current == null ? null : current.name(), e);
    }
  }

  private void commit(PageCommit<P> page) throws FailedParent {
    CommitResult result;
    try {
      result = context.store().commit(page);
    } catch (RuntimeException e) {
      if (!isStored(page, e)) {
        throw failures(page.cursor()).store(e);
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

  private PageFailures failures(@Nullable String cursor) {
    return new PageFailures(source.name(), parent, cursor, attempt);
  }
}
