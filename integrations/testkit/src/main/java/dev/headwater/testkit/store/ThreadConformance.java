package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.store.EntityCount;
import dev.headwater.store.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many threads write at once, and lose nothing. */
public interface ThreadConformance extends StoreFixture {

  /** Half of them as another process would. */
  @Test
  default void manyThreadsLoseNothing() throws Exception {
    Store store = open(Clock.systemUTC());
    Store again = again(store, Clock.systemUTC());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Long>> writing = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        int backwards = t;
        writing.add(
            () -> {
              long created = 0;
              for (int i = 0; i < 100; i++) {
                int number = backwards % 2 == 0 ? i : 99 - i;
                created +=
                    seed(
                            backwards < 2 ? store : again,
                            "run",
                            PersonInput.of(number),
                            PersonInput.of(99 - number))
                        .counts()
                        .getOrDefault(PersonType.TYPE, EntityCount.NONE)
                        .created();
              }
              return created;
            });
      }
      long created = 0;
      for (Future<Long> written : threads.invokeAll(writing)) {
        created += written.get();
      }
      assertThat(created).isEqualTo(100);
      assertThat(store.count(PersonType.TYPE)).isEqualTo(100);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Numbers become visible in their order: whoever asks on from a cursor misses nobody. */
  @Test
  default void whoReadsOnWhileOthersWriteMissesNothing() throws Exception {
    Store store = open(Clock.systemUTC());
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<?>> writing = new ArrayList<>();
      for (int t = 0; t < 3; t++) {
        int thread = t;
        writing.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 100; i++) {
                    seed(store, "run", PersonInput.of(thread * 100L + i));
                  }
                }));
      }
      Set<Ref<Person>> read = new LinkedHashSet<>();
      String cursor = null;
      boolean done = false;
      while (!done) {
        // Asked before the page: what is written until then is on it.
        done = writing.stream().allMatch(Future::isDone);
        Page<Ref<Person>> page = store.refs(PersonType.TYPE, new PageRequest(cursor, 1_000));
        read.addAll(page.items());
        cursor = page.nextCursor();
      }
      for (Future<?> written : writing) {
        written.get();
      }
      assertThat(read).hasSize(300);
    } finally {
      threads.shutdownNow();
    }
  }
}
