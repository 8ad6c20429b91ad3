package dev.headwater.testkit.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.store.CommitResult;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.PageCommit;
import dev.headwater.store.RunStatus;
import dev.headwater.store.Store;
import dev.headwater.sync.Concurrency;
import dev.headwater.sync.EntityReport;
import dev.headwater.sync.SourceReport;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncControl;
import dev.headwater.sync.SyncListener;
import dev.headwater.sync.SyncReport;
import dev.headwater.testkit.store.StoreContents;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What a sync relies on in a connector. A test class of JUnit implements it, and says how to get
 * the connector:
 *
 * <pre>{@code
 * final class ShopsConformanceTest implements ConnectorConformance {
 *   @Override
 *   public ConnectorDefinition connector() {
 *     return new ShopsConnector(new RecordedApi());
 *   }
 *
 *   @Override
 *   public List<Ref<?>> roots() {
 *     return List.of(ShopType.ref("acme.example"));
 *   }
 * }
 * }</pre>
 */
public interface ConnectorConformance extends ConnectorFixture {

  /** How many places at most a sync is interrupted at. */
  int PLACES = 20;

  private Sync sync(Store store) {
    return Sync.of(connector()).into(store).from(roots());
  }

  private List<String> contents(Store store) {
    return StoreContents.of(store, connector().schema().entities());
  }

  /** Page numbers to interrupt a run of so many pages after, evenly spread. */
  private static LongStream places(SyncReport whole) {
    long pages = whole.sources().stream().mapToLong(SourceReport::pages).sum();
    long count = Math.min(PLACES, pages);
    return LongStream.range(0, count).map(i -> 1 + i * pages / count).distinct();
  }

  @Test
  default void syncCompletesWithOneCallAPage() {
    SyncReport report = sync(new MemoryStore()).run().orThrow();

    assertThat(report.entities()).isNotEmpty();
    assertThat(report.sources())
        .allSatisfy(source -> assertThat(source.calls()).isLessThanOrEqualTo(source.pages()));
    assertThat(report.sources())
        .anySatisfy(source -> assertThat(source.pages()).as(source.source()).isPositive());
  }

  @Test
  default void secondRunBringsNothingNew() {
    MemoryStore store = new MemoryStore();
    sync(store).run().orThrow();
    List<String> first = contents(store);

    SyncReport second = sync(store).run().orThrow();

    assertThat(second.entities()).extracting(EntityReport::created).containsOnly(0L);
    assertThat(contents(store)).isEqualTo(first);
  }

  @Test
  default void derivationsMakeTheSameOfAPageAgain() {
    MemoryStore store = new MemoryStore();

    Sync.of(new DerivedTwice(connector())).into(store).from(roots()).run().orThrow();

    assertThat(contents(store)).isNotEmpty();
  }

  @Test
  default void runThatIsInterruptedAfterAnyPageEndsTheSame() {
    MemoryStore undisturbed = new MemoryStore();
    SyncReport whole = sync(undisturbed).run().orThrow();
    List<String> expected = contents(undisturbed);

    places(whole)
        .forEach(
            place -> {
              MemoryStore store = new MemoryStore();
              SyncReport first = cancelledAfter(place, store);
              SyncReport rest = sync(store).run("run").orThrow();
              assertThat(contents(store)).as("after page %s", place).isEqualTo(expected);
              assertThat(first.calls() + rest.calls())
                  .as("calls, interrupted after page %s", place)
                  .isEqualTo(whole.calls());
            });
  }

  private SyncReport cancelledAfter(long place, Store store) {
    SyncControl control = new SyncControl();
    SyncListener cancelling =
        new SyncListener() {
          private long pages;

          @Override
          public void pageCommitted(PageCommit<?> page, CommitResult result) {
            if (++pages == place) {
              control.cancel();
            }
          }
        };
    return sync(store).control(control).listener(cancelling).run("run");
  }

  @Test
  default void pageThatCannotBeStoredIsFetchedAgainByTheNextRun() {
    MemoryStore undisturbed = new MemoryStore();
    SyncReport whole = sync(undisturbed).run().orThrow();
    List<String> expected = contents(undisturbed);

    places(whole)
        .forEach(
            place -> {
              MemoryStore store = new MemoryStore();
              SyncReport first = sync(new FailingOnce(store, place)).run("run");
              assertThat(first.status()).isEqualTo(RunStatus.PARTIAL);
              sync(store).run("run").orThrow();
              assertThat(contents(store)).as("page %s not stored", place).isEqualTo(expected);
            });
  }

  @Test
  default void manyParentsAtOnceEndTheSame() {
    MemoryStore oneByOne = new MemoryStore();
    sync(oneByOne).run().orThrow();
    MemoryStore store = new MemoryStore();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      sync(store).concurrency(Concurrency.of(threads, 4)).run().orThrow();
    } finally {
      threads.shutdown();
    }
    assertThat(contents(store)).isEqualTo(contents(oneByOne));
  }
}
