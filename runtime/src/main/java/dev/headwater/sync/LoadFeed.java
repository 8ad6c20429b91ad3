package dev.headwater.sync;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourceDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a step has to do, one source and parent after the other, read from the store as it goes. */
final class LoadFeed<P> {
  /** How many parents are read from the store at once. */
  private static final int PARENTS = 256;

  private final RunContext context;
  private final EntityType<P> type;
  private final List<SourceDefinition<P, ?>> single = new ArrayList<>();
  private final List<BatchFeed<P, ?>> batched = new ArrayList<>();
  private final Deque<Work<P>> ready = new ArrayDeque<>();
  private @Nullable String cursor;
  private boolean broken;
  private final boolean all;

  LoadFeed(RunContext context, Step.Load<P> load, Set<SourceDefinition<P, ?>> triggered) {
    this.context = context;
    this.type = load.parents().type();
    for (SourceDefinition<P, ?> source : triggered) {
      if (source.batchSize() == 1) {
        single.add(source);
      } else {
        batched.add(new BatchFeed<>(context, source));
      }
    }
    Ref<P> only = load.parents().only();
    all = only == null;
    if (only != null) {
      add(List.of(only));
    }
  }

  /**
   * What is next, without taking it; null if there is nothing for now. More may come while others
   * work: a step is also over the entities that it adds itself.
   */
  @Nullable Work<P> peek() {
    while (ready.isEmpty() && all && read()) {
      // Parents of which nothing is left, or that are too few for a batch, make nothing ready.
    }
    if (ready.isEmpty()) {
      batched.forEach(feed -> feed.rest(ready));
    }
    return ready.peek();
  }

  void take() {
    ready.remove();
  }

  /** Reads some parents; false if there are no more for now. */
  private boolean read() {
    if (broken) {
      return false;
    }
    try {
      Page<Ref<P>> page = context.store().refs(type, new PageRequest(cursor, PARENTS));
      cursor = page.nextCursor();
      add(page.items());
      return !page.items().isEmpty();
    } catch (RuntimeException e) {
      broken = true;
      context.failed(cursor, "the store failed to list the entities of " + type + ": " + e, e);
      return false;
    }
  }

  private void add(List<Ref<P>> parents) {
    for (Ref<P> parent : parents) {
      for (SourceDefinition<P, ?> source : single) {
        ready.add(work(source, parent));
      }
      for (BatchFeed<P, ?> feed : batched) {
        feed.add(parent, ready);
      }
    }
  }

  private <D> Work<P> work(SourceDefinition<P, D> source, Ref<P> only) {
    ParentSync<P, D> pages = new ParentSync<>(context, source, only);
    return new Work<>(
        source.name(),
        List.of(only),
        (parents, failed) -> {
          try {
            return pages.next();
          } catch (FailedParent e) {
            failed.accept(e);
            return false;
          }
        });
  }
}
