package dev.headwater.sync;

import dev.headwater.entity.Ref;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Fetches the only page of several parents by one call, and stores them one by one: a run that is
 * killed between two of them asks only for the others again.
 */
final class BatchSync<P, D> {
  private final RunContext context;
  private final SourceDefinition<P, D> source;
  private final Consumer<FailedParent> failed;
  private final SourceCalls calls;

  BatchSync(RunContext context, SourceDefinition<P, D> source, Consumer<FailedParent> failed) {
    this.context = context;
    this.source = source;
    this.failed = failed;
    this.calls = new SourceCalls(context, source);
  }

  /** Does all of which something is left. */
  void run(Iterable<Ref<P>> parents) throws InterruptedException {
    Map<Ref<P>, ParentProgress> left = left(parents);
    if (left.isEmpty()) {
      return;
    }
    context.tally().parents(source, left.size());
    Map<Ref<P>, SourcePage<D>> pages;
    try {
      pages = calls.call(() -> source.fetchBatch(List.copyOf(left.keySet())));
    } catch (InterruptedException e) {
      context.interrupted(e, failures(left.keySet().iterator().next()).interrupted(e));
      throw e;
    } catch (Exception e) {
      left.keySet().forEach(parent -> failed.accept(failures(parent).fetch(e)));
      return;
    }
    for (Map.Entry<Ref<P>, ParentProgress> each : left.entrySet()) {
      Ref<P> parent = each.getKey();
      store(parent, each.getValue(), Objects.requireNonNull(pages.get(parent)));
    }
  }

  private Map<Ref<P>, ParentProgress> left(Iterable<Ref<P>> parents) {
    Map<Ref<P>, ParentProgress> left = new LinkedHashMap<>();
    for (Ref<P> parent : parents) {
      try {
        ParentProgress.of(context, source, parent)
            .ifPresent(progress -> left.put(parent, progress));
      } catch (FailedParent e) {
        failed.accept(e);
      }
    }
    return left;
  }

  private void store(Ref<P> parent, ParentProgress left, SourcePage<D> page)
      throws InterruptedException {
    PageFailures failures = failures(parent);
    PageRequest request = PageRequest.first(source.paging().pageSize());
    try {
      String next = new StrictPaging(source.paging(), null).next(1, page, failures);
      new PageWriter<>(context, source, parent, left).write(1, request, page, next, failures);
      context.tally().parentFinished(source.name(), parent, 1);
    } catch (FailedParent e) {
      failed.accept(e);
    }
  }

  private PageFailures failures(Ref<P> parent) {
    return new PageFailures(source.name(), parent, null, calls.attempt());
  }
}
