package dev.headwater.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.entity.Ref;
import dev.headwater.source.BatchedSourceDefinition;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.RunStatus;
import dev.headwater.store.Store;
import dev.headwater.tracker.Repo;
import dev.headwater.tracker.RepoInput;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.TestConnector;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BatchTest {
  private static final Instant START = Instant.parse("2026-01-31T00:00:00Z");

  /** Describes all repositories but those of a name that starts with {@code gone}. */
  private static final class Descriptions extends BatchedSourceDefinition<Repo, RepoInput> {
    private static final DerivationDefinition<Repo, Repo> DESCRIPTIONS =
        DerivationDefinition.fieldsIfPresent("descriptions", RepoType.TYPE, RepoType.DESCRIPTION);

    final List<List<String>> calls = Collections.synchronizedList(new ArrayList<>());
    int failures;

    Descriptions(int batchSize) {
      super("descriptions", RepoType.TYPE, batchSize, true, List.of(DESCRIPTIONS));
    }

    @Override
    protected Map<Ref<Repo>, RepoInput> load(List<Ref<Repo>> parents) throws IOException {
      calls.add(parents.stream().map(Ref::id).toList());
      if (failures > 0) {
        failures--;
        throw new IOException("down");
      }
      Map<Ref<Repo>, RepoInput> found = new LinkedHashMap<>();
      for (Ref<Repo> parent : parents) {
        if (!parent.id().startsWith("gone")) {
          found.put(parent, RepoInput.of(parent.id()).description("About " + parent.id()));
        }
      }
      return found;
    }

    @Override
    public void derive(
        Ref<Repo> parent, PageRequest page, Optional<RepoInput> data, DerivedPage<Repo> derived) {
      derived.begin(DESCRIPTIONS).inputs(data);
    }
  }

  private final MemoryStore store = new MemoryStore();
  private final Descriptions descriptions = new Descriptions(3);

  private Sync sync(Store into, List<String> repos) {
    TestConnector connector =
        new TestConnector(
            List.of(descriptions),
            seeding -> SyncPlan.of(Step.forAll(RepoType.TYPE).loadFields(RepoType.DESCRIPTION)));
    return Sync.of(connector)
        .into(into)
        .from(repos.stream().map(RepoType::ref).toList())
        .installation("test")
        .clock(Clock.fixed(START, ZoneOffset.UTC));
  }

  private static List<String> repos(int count) {
    return IntStream.range(0, count).mapToObj(i -> "r" + i).toList();
  }

  private @Nullable String description(String repo) {
    return store.find(RepoType.ref(repo)).orElseThrow().get(RepoType.DESCRIPTION);
  }

  @Test
  void severalParentsAreFetchedByOneCall() {
    SyncReport report = sync(store, repos(7)).run().orThrow();

    assertThat(descriptions.calls)
        .containsExactly(List.of("r0", "r1", "r2"), List.of("r3", "r4", "r5"), List.of("r6"));
    assertThat(report.sources()).containsExactly(new SourceReport("descriptions", 7, 7, 3, 3));
    assertThat(report.formula()).hasToString("calls = ⌈Repo/3⌉");
    assertThat(repos(7))
        .allSatisfy(repo -> assertThat(description(repo)).isEqualTo("About " + repo));
  }

  @Test
  void batchesAreFullAcrossPagesOfParents() {
    sync(store, repos(600)).run().orThrow();

    assertThat(descriptions.calls).hasSize(200).allSatisfy(call -> assertThat(call).hasSize(3));
  }

  @Test
  void oneParentThatIsNotThereIsDataAndCompletes() {
    SyncReport report = sync(store, List.of("r0", "gone1", "r2")).run().orThrow();

    assertThat(report.calls()).isEqualTo(1);
    assertThat(store.find(RepoType.ref("gone1")).orElseThrow().isSet(RepoType.DESCRIPTION))
        .isFalse();
    assertThat(store.checkpoint(report.run(), "descriptions", RepoType.ref("gone1"))).isPresent();
  }

  @Test
  void aFailedCallIsMadeAgainForTheWholeBatch() {
    descriptions.failures = 2;

    SyncReport report = sync(store, repos(3)).retry(new TriedTimes(3)).run().orThrow();

    assertThat(descriptions.calls).hasSize(3).containsOnly(repos(3));
    assertThat(report.sources()).containsExactly(new SourceReport("descriptions", 3, 3, 3, 1));
  }

  @Test
  void allOfABatchThatFailsAreSetAsideAndOthersGoOn() {
    descriptions.failures = 1;

    SyncReport report = sync(store, repos(4)).run("run");

    assertThat(report.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(report.failures()).extracting(SyncFailure::parent).hasSize(3);
    assertThat(store.setAside("run"))
        .extracting(aside -> aside.parent().id())
        .containsExactly("r0", "r1", "r2");
    assertThat(description("r3")).isEqualTo("About r3");

    descriptions.calls.clear();
    sync(store, repos(4)).resume().orThrow();
    assertThat(descriptions.calls).containsExactly(repos(3));
    assertThat(store.setAside("run")).isEmpty();
  }

  @Test
  void aRunThatEndsWithinABatchAsksOnlyForTheRest() {
    Store full = new FullStore(store, page -> page.parent().equals(RepoType.ref("r1")));

    assertThat(sync(full, repos(3)).run("run").status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(description("r2")).isEqualTo("About r2");
    descriptions.calls.clear();
    sync(store, repos(3)).run("run").orThrow();

    assertThat(descriptions.calls).containsExactly(List.of("r1"));
  }

  @Test
  void whatIsFreshTakesNoPlaceInABatch() {
    sync(store, repos(9)).run().orThrow();
    descriptions.calls.clear();
    for (String stale : List.of("r1", "r4", "r8")) {
      store.invalidate(RepoType.ref(stale), RepoType.DESCRIPTION);
    }

    sync(store, repos(9)).timeToLive(TimeToLive.of(Duration.ofHours(1))).run().orThrow();

    assertThat(descriptions.calls).containsExactly(List.of("r1", "r4", "r8"));
  }

  @Test
  void batchesOfManyThreadsFetchEachParentOnce() {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      sync(store, repos(100)).concurrency(Concurrency.of(threads, 4)).run().orThrow();
    } finally {
      threads.shutdown();
    }

    assertThat(descriptions.calls).hasSize(34);
    assertThat(descriptions.calls.stream().flatMap(List::stream))
        .doesNotHaveDuplicates()
        .hasSize(100);
  }

  @Test
  void workEndsForEachListenerThoughAnotherOneThrows() {
    List<String> told = new ArrayList<>();
    SyncListener first =
        new SyncListener() {
          @Override
          public void workEnded(String source, List<? extends Ref<?>> parents) {
            told.add("first");
            throw new IllegalStateException("first");
          }
        };
    SyncListener second =
        new SyncListener() {
          @Override
          public void workStarted(String source, List<? extends Ref<?>> parents) {
            throw new IllegalStateException("at the start");
          }

          @Override
          public void workEnded(String source, List<? extends Ref<?>> parents) {
            told.add("second");
          }
        };

    assertThatThrownBy(() -> sync(store, repos(1)).listener(first.and(second)).run())
        .isInstanceOf(IllegalStateException.class);
    assertThat(told).containsExactly("first", "second");
  }

  @Test
  void aListenerIsToldOfTheWholeBatchByTheThreadThatWorks() {
    List<String> told = new ArrayList<>();
    SyncListener listener =
        new SyncListener() {
          @Override
          public void workStarted(String source, List<? extends Ref<?>> parents) {
            told.add("started " + parents.size() + " by " + Thread.currentThread().getName());
          }

          @Override
          public void workEnded(String source, List<? extends Ref<?>> parents) {
            told.add("ended " + parents.size() + " after " + descriptions.calls.size());
          }
        };

    sync(store, repos(4)).listener(listener).run().orThrow();

    String thread = Thread.currentThread().getName();
    assertThat(told)
        .containsExactly(
            "started 3 by " + thread,
            "ended 3 after 1",
            "started 1 by " + thread,
            "ended 1 after 2");
  }
}
