package dev.headwater.sync;

import dev.headwater.entity.Ref;
import dev.headwater.source.SourceDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Gathers the parents of which a batched loader has something left, for as few calls as can be. */
final class BatchFeed<P, D> {
  private final RunContext context;
  private final SourceDefinition<P, D> source;
  private final List<Ref<P>> gathered = new ArrayList<>();

  BatchFeed(RunContext context, SourceDefinition<P, D> source) {
    this.context = context;
    this.source = source;
  }

  /** Adds a parent, and what is ready once a batch is full. */
  void add(Ref<P> parent, Queue<? super Work<P>> ready) {
    if (isLeft(parent)) {
      gathered.add(parent);
    }
    if (gathered.size() >= source.batchSize()) {
      rest(ready);
    }
  }

  /** Whether to fetch it; if that is not known, the work on it finds out, and fails. */
  private boolean isLeft(Ref<P> parent) {
    try {
      return ParentProgress.of(context, source, parent).isPresent();
    } catch (FailedParent e) {
      return true;
    }
  }

  /** What was gathered is ready, though the batch be not full. */
  void rest(Queue<? super Work<P>> ready) {
    if (!gathered.isEmpty()) {
      ready.add(
          new Work<>(
              source.name(),
              gathered,
              (parents, failed) -> {
                new BatchSync<>(context, source, failed).run(parents);
                return false;
              }));
      gathered.clear();
    }
  }
}
