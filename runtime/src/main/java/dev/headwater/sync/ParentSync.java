package dev.headwater.sync;

import dev.headwater.entity.Ref;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All pages of one source for one parent: fetch, follow the cursor, derive, store, one page after
 * the other, each perhaps by another thread. What it holds is freed with the parent.
 */
final class ParentSync<P, D> {
  private final RunContext context;
  private final SourceDefinition<P, D> source;
  private final Ref<P> parent;
  private final SourceCalls calls;

  /** Where it is; null before the first page. */
  private @Nullable Pass<P, D> pass;

  /** From the checkpoint on. */
  private static final class Pass<P, D> {
    private final @Nullable String since;
    private final StrictPaging paging;
    private final PageWriter<P, D> writer;
    private int pages;
    private @Nullable String cursor;
    private long leastCalls;

    Pass(ParentProgress left, StrictPaging paging, PageWriter<P, D> writer) {
      this.since = left.since();
      this.paging = paging;
      this.writer = writer;
      this.pages = left.pages();
      this.cursor = left.cursor();
    }
  }

  ParentSync(RunContext context, SourceDefinition<P, D> source, Ref<P> parent) {
    this.context = context;
    this.source = source;
    this.parent = parent;
    this.calls = new SourceCalls(context, source);
  }

  /** Fetches and stores the next page, if one is left; false if it was the last one. */
  boolean next() throws FailedParent, InterruptedException {
    Pass<P, D> current = pass;
    if (current == null) {
      Optional<ParentProgress> left = ParentProgress.of(context, source, parent);
      if (left.isEmpty()) {
        return false;
      }
      context.tally().parents(source, 1);
      current =
          new Pass<>(
              left.get(),
              new StrictPaging(source.paging(), left.get().cursor()),
              new PageWriter<>(context, source, parent, left.get()));
      pass = current;
    }
    try {
      return page(current);
    } finally {
      long least = current.writer.leastCalls();
      context.tally().leastCalls(source, least - current.leastCalls);
      current.leastCalls = least;
    }
  }

  private boolean page(Pass<P, D> at) throws FailedParent, InterruptedException {
    PageRequest request = new PageRequest(at.cursor, source.paging().pageSize());
    SourcePage<D> page = fetch(request, at.since);
    PageFailures failures = failures(at.cursor);
    int number = at.pages + 1;
    String next = at.paging.next(number, page, failures);
    at.writer.write(number, request, page, next, failures);
    at.pages = number;
    at.cursor = next;
    if (next == null) {
      context.tally().parentFinished(source.name(), parent, number);
    }
    return next != null;
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
