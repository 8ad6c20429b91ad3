package dev.headwater.sync;

import dev.headwater.entity.Ref;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
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
  private final SourceCalls calls;

  ParentSync(RunContext context, SourceDefinition<P, D> source, Ref<P> parent) {
    this.context = context;
    this.source = source;
    this.parent = parent;
    this.calls = new SourceCalls(context, source);
  }

  /** Goes on from the checkpoint to the last page; does nothing if that was reached. */
  void run() throws FailedParent, InterruptedException {
    Optional<ParentProgress> left = ParentProgress.of(context, source, parent);
    if (left.isEmpty()) {
      return;
    }
    context.tally().parents(source, 1);
    PageWriter<P, D> writer = new PageWriter<>(context, source, parent, left.get());
    try {
      pages(left.get(), writer);
    } finally {
      context.tally().leastCalls(source, writer.leastCalls());
    }
  }

  private void pages(ParentProgress left, PageWriter<P, D> writer)
      throws FailedParent, InterruptedException {
    StrictPaging paging = new StrictPaging(source.paging(), left.cursor());
    int number = left.pages();
    String cursor = left.cursor();
    do {
      number++;
      PageRequest request = new PageRequest(cursor, source.paging().pageSize());
      SourcePage<D> page = fetch(request, left.since());
      PageFailures failures = failures(cursor);
      String next = paging.next(number, page, failures);
      writer.write(number, request, page, next, failures);
      cursor = next;
    } while (cursor != null);
    context.tally().parentFinished(source.name(), parent, number);
  }

  private SourcePage<D> fetch(PageRequest request, @Nullable String since)
      throws FailedParent, InterruptedException {
    try {
      return calls.call(() -> source.fetchSince(parent, request, since));
    } catch (InterruptedException e) {
      context.interrupted(e, failures(request.cursor()).interrupted(e));
      throw e;
    } catch (Exception e) {
      throw failures(request.cursor()).fetch(e);
    }
  }

  private PageFailures failures(@Nullable String cursor) {
    return new PageFailures(source.name(), parent, cursor, calls.attempt());
  }
}
