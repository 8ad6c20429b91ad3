package dev.headwater.sync;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourceDefinition;
import java.util.ArrayDeque;
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
  private final Set<SourceDefinition<P, ?>> triggered;
  private final Deque<ParentWork> ready = new ArrayDeque<>();
  private @Nullable String cursor;
  private boolean broken;
  private boolean all;

  LoadFeed(RunContext context, Step.Load<P> load, Set<SourceDefinition<P, ?>> triggered) {
    this.context = context;
    this.type = load.parents().type();
    this.triggered = triggered;
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
  @Nullable ParentWork peek() {
    if (ready.isEmpty() && all && !broken) {
      read();
    }
    return ready.peek();
  }

  void take() {
    ready.remove();
  }

  private void read() {
    try {
      Page<Ref<P>> page = context.store().refs(type, new PageRequest(cursor, PARENTS));
      cursor = page.nextCursor();
      add(page.items());
    } catch (RuntimeException e) {
      broken = true;
      context.failed(cursor, "the store failed to list the entities of " + type + ": " + e, e);
    }
  }

  private void add(List<Ref<P>> parents) {
    for (Ref<P> parent : parents) {
      for (SourceDefinition<P, ?> source : triggered) {
        ready.add(
            new ParentWork(
                source.name(), parent, () -> new ParentSync<>(context, source, parent).run()));
      }
    }
  }
}
