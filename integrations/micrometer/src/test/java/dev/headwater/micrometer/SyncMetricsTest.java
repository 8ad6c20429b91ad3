package dev.headwater.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.operation.OperationCalls;
import dev.headwater.store.CommitResult;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.PageCommit;
import dev.headwater.sync.Concurrency;
import dev.headwater.sync.Step;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncListener;
import dev.headwater.sync.SyncPlan;
import dev.headwater.sync.SyncReport;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A connector over operations, run by several threads, with its metrics. */
final class SyncMetricsTest {
  private static final int WHOLE = 20;

  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  /** Twenty repositories that can be read, a flaky one, and one that is gone. */
  private static List<Ref<Repo>> repos() {
    return Stream.concat(
            IntStream.range(0, WHOLE).mapToObj(i -> "r" + i), Stream.of("flaky", "gone"))
        .map(RepoType::ref)
        .toList();
  }

  private SyncReport run(MeterRegistry registry, MemoryStore store, SyncListener listener) {
    OperationCalls calls =
        new FailsafeCalls()
            .backOff(Duration.ofMillis(1), Duration.ofMillis(2))
            .listener(new OperationMetrics(registry))
            .calls();
    IssueApi api = new IssueApiOperations(new MemoryIssues(), calls);
    return Sync.of(new TrackerConnector(api))
        .into(store)
        .from(repos())
        .plan(SyncPlan.of(Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUES)))
        .concurrency(Concurrency.of(threads, 4))
        .listener(listener)
        .run();
  }

  private static long count(MeterRegistry registry, String name, String... tags) {
    return (long) registry.get(name).tags(tags).counter().count();
  }

  private static long entities(MeterRegistry registry, String change) {
    return count(
        registry,
        "headwater.sync.entities",
        "source",
        "issues",
        "entity",
        "Issue",
        "change",
        change);
  }

  @Test
  void countsWhatTheReportCounts() {
    MeterRegistry registry = new SimpleMeterRegistry();
    SyncReport report = run(registry, new MemoryStore(), new SyncMetrics(registry));

    assertThat(count(registry, "headwater.sync.pages", "source", "issues"))
        .isEqualTo(3 * (WHOLE + 1))
        .isEqualTo(report.sources().get(0).pages());
    assertThat(count(registry, "headwater.sync.parents", "source", "issues")).isEqualTo(WHOLE + 1);
    assertThat(count(registry, "headwater.sync.failures", "source", "issues", "code", "HW701"))
        .isEqualTo(1);
    assertThat(entities(registry, "created")).isEqualTo(6 * (WHOLE + 1));
    assertThat(entities(registry, "updated")).isZero();
    assertThat(registry.get("headwater.sync.run").tag("status", "partial").timer().count())
        .isEqualTo(1);
    assertThat(registry.get("headwater.operation").tag("outcome", "success").timer().count())
        .isEqualTo(3 * (WHOLE + 1));
    assertThat(
            registry
                .get("headwater.operation")
                .tags("api", "IssueApi", "operation", "issues", "exception", "IOException")
                .timer()
                .count())
        .isEqualTo(1 + 2);
  }

  @Test
  void tellsWhatWasThereFromWhatIsNew() {
    MeterRegistry registry = new SimpleMeterRegistry();
    MemoryStore store = new MemoryStore();
    run(new SimpleMeterRegistry(), store, new SyncListener() {});

    run(registry, store, new SyncMetrics(registry));

    assertThat(entities(registry, "created")).isZero();
    assertThat(entities(registry, "updated")).isEqualTo(6 * (WHOLE + 1));
  }

  @Test
  void aRunIsActiveUntilItEnds() {
    MeterRegistry registry = new SimpleMeterRegistry();
    SyncMetrics metrics = new SyncMetrics(registry);
    Set<Integer> active = ConcurrentHashMap.newKeySet();
    SyncListener watching =
        new SyncListener() {
          @Override
          public void pageCommitted(PageCommit<?> page, CommitResult result) {
            active.add(registry.get("headwater.sync.run.active").longTaskTimer().activeTasks());
          }
        };

    run(registry, new MemoryStore(), metrics.and(watching));

    assertThat(active).containsExactly(1);
    assertThat(registry.get("headwater.sync.run.active").longTaskTimer().activeTasks()).isZero();
  }

  /** There are no more meters the more parents and runs there are. */
  @Test
  void metersAreBounded() {
    MeterRegistry registry = new SimpleMeterRegistry();
    SyncMetrics metrics = new SyncMetrics(registry, Tags.of("connector", "tracker"));
    MemoryStore store = new MemoryStore();

    run(registry, store, metrics);
    List<Meter.Id> once = registry.getMeters().stream().map(Meter::getId).toList();
    run(registry, store, metrics);

    assertThat(registry.getMeters().stream().map(Meter::getId))
        .containsExactlyInAnyOrderElementsOf(once)
        .filteredOn(id -> id.getName().startsWith("headwater.sync"))
        .hasSize(7)
        .allMatch(id -> "tracker".equals(id.getTag("connector")));
  }

  @Test
  void prometheusScrapesThem() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    run(registry, new MemoryStore(), new SyncMetrics(registry));

    assertThat(registry.scrape().lines())
        .contains(
            "# TYPE headwater_operation_seconds summary",
            "headwater_operation_seconds_count{api=\"IssueApi\",exception=\"none\","
                + "operation=\"issues\",outcome=\"success\"} 63",
            "headwater_operation_seconds_count{api=\"IssueApi\",exception=\"IOException\","
                + "operation=\"issues\",outcome=\"failure\"} 3",
            "# HELP headwater_sync_pages_total Pages that are stored",
            "headwater_sync_pages_total{source=\"issues\"} 63.0",
            "headwater_sync_parents_total{source=\"issues\"} 21.0",
            "headwater_sync_entities_total{change=\"created\",entity=\"Issue\","
                + "source=\"issues\"} 126.0",
            "headwater_sync_failures_total{code=\"HW701\",source=\"issues\"} 1.0",
            "headwater_sync_run_seconds_count{status=\"partial\"} 1",
            "headwater_sync_run_active_seconds_count 0");
  }
}
