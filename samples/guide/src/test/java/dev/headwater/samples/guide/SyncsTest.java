package dev.headwater.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.store.MemoryStore;
import dev.headwater.store.Pruning;
import dev.headwater.store.RunStatus;
import dev.headwater.sync.Concurrency;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncReport;
import dev.headwater.sync.TimeToLive;
import java.time.Duration;
import java.util.Currency;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What {@code docs/sync.md} shows, run. */
final class SyncsTest {
  private final MemoryShopApi api = new MemoryShopApi();
  private final MemoryStore store = new MemoryStore();
  private final ExecutorService threads = Executors.newFixedThreadPool(8);

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  private SyncReport resume(Executor executor) {
    ShopsConnector connector = new ShopsConnector(api, Currency.getInstance("EUR"));
    SyncReport report =
        Sync.of(connector)
            .into(store)
            .from(ShopType.ref("acme.example"))
            .concurrency(Concurrency.of(executor, 32).atMost("detail", 4))
            .timeToLive(TimeToLive.none().with("detail", Duration.ofDays(7)))
            .prune(new Pruning(0.2))
            .resume();
    return report;
  }

  @Test
  void doesNotFetchWhatIsFresh() {
    assertThat(resume(threads).status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(api.calls()).hasToString("{detail=121, orders=3, products=3, suppliers=1}");

    assertThat(resume(threads).status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(api.calls()).hasToString("{detail=121, orders=6, products=6, suppliers=2}");
  }
}
