package dev.headwater.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class SharedDataTest {
  private final AtomicInteger fetches = new AtomicInteger();

  @Test
  void isFetchedWhenAskedForAndOnce() throws Exception {
    SharedData<String> data = new SharedData<>(() -> "data " + fetches.incrementAndGet());
    assertThat(fetches).hasValue(0);

    assertThat(data.get()).isEqualTo("data 1");
    assertThat(data.get()).isEqualTo("data 1");
  }

  @Test
  void isFetchedOnceByManyThreads() throws Exception {
    int threads = 8;
    CountDownLatch started = new CountDownLatch(threads);
    SharedData<String> data = new SharedData<>(() -> "data " + fetches.incrementAndGet());
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        tasks.add(
            () -> {
              started.countDown();
              started.await();
              return data.get();
            });
      }
      for (Future<String> each : executor.invokeAll(tasks)) {
        assertThat(each.get()).isEqualTo("data 1");
      }
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void isFetchedAgainAfterAFailure() throws Exception {
    SharedData<String> data =
        new SharedData<>(
            () -> {
              if (fetches.incrementAndGet() == 1) {
                throw new IOException("not now");
              }
              return "data";
            });

    assertThatThrownBy(data::get).isInstanceOf(IOException.class).hasMessage("not now");
    assertThat(data.get()).isEqualTo("data");
  }

  @Test
  void isNotNull() {
    assertThatThrownBy(() -> new SharedData<String>(() -> null).get())
        .hasMessage("a raw loader returned null; return something empty");
  }
}
