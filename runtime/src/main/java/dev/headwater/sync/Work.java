package dev.headwater.sync;

import dev.headwater.entity.Ref;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What some thread is to do of one source.
 *
 * @param source the source's name
 * @param parents one, or those of a batch
 */
record Work<P>(String source, List<Ref<P>> parents, Task<P> task) {

  /** Copies the parents. */
  Work {
    parents = List.copyOf(parents);
  }

  /** Fetches and stores the next page of some parents. */
  interface Task<P> {

    /** Whether there is more to do after it. */
    boolean next(List<Ref<P>> parents, Consumer<FailedParent> failed) throws InterruptedException;
  }

  /** A source and a parent: done once at a time, and not again once it failed. */
  record Key(String source, Ref<?> parent) {}

  Key key(Ref<?> parent) {
    return new Key(source, parent);
  }

  List<Key> keys() {
    return parents.stream().map(this::key).toList();
  }

  /** What is left of it without some. */
  Work<P> without(Predicate<Key> others) {
    return new Work<>(
        source, parents.stream().filter(parent -> !others.test(key(parent))).toList(), task);
  }

  /** Does the next part of it; false if it was the last one. */
  boolean next(Consumer<FailedParent> failed) throws InterruptedException {
    return task.next(parents, failed);
  }
}
