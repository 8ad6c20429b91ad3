package dev.headwater.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.headwater.credential.Secret;
import dev.headwater.entity.Ref;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.operation.OperationCalls;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.Pruning;
import dev.headwater.store.RunStatus;
import dev.headwater.sync.Concurrency;
import dev.headwater.sync.Step;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncPlan;
import dev.headwater.sync.SyncReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** A connector with a logger of its own, run by one thread and by several. */
final class SyncLogTest {
  private static final int THREADS = 4;
  private static final String TOKEN = "tok_0c5f6a";

  private final Lines lines = new Lines();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final MemoryStore store = new MemoryStore();

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
    lines.close();
    MDC.clear();
    Lines.level("dev.headwater", null);
  }

  private Sync sync(IssueApi client, Ref<?>... repos) {
    OperationCalls calls =
        new FailsafeCalls()
            .backOff(Duration.ofMillis(1), Duration.ofMillis(2))
            .listener(new OperationLog())
            .calls();
    IssueApi api = new IssueApiOperations(client, calls);
    return Sync.of(new TrackerConnector(api, Secret.of(TOKEN)))
        .into(store)
        .from(repos)
        .plan(SyncPlan.of(Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUES)))
        .listener(new SyncLog());
  }

  private Sync sync(String... repos) {
    return sync(new MemoryIssues(), refs(repos));
  }

  private static Ref<?>[] refs(String... repos) {
    return Stream.of(repos).map(RepoType::ref).toArray(Ref<?>[]::new);
  }

  private List<String> written(String logger) {
    return lines.of(logger).map(Lines::text).toList();
  }

  /** What the MDC of every thread of the pool says. */
  private List<Map<String, String>> contexts() throws Exception {
    CyclicBarrier all = new CyclicBarrier(THREADS);
    Callable<Map<String, String>> context =
        () -> {
          all.await(10, TimeUnit.SECONDS);
          Map<String, String> copy = MDC.getCopyOfContextMap();
          return copy == null ? Map.of() : copy;
        };
    List<Map<String, String>> found = new ArrayList<>();
    for (Future<Map<String, String>> one :
        threads.invokeAll(IntStream.range(0, THREADS).mapToObj(i -> context).toList())) {
      found.add(one.get());
    }
    return found;
  }

  @Test
  void tellsOfARunFromItsStartToItsEnd() {
    Lines.level("dev.headwater", Level.INFO);
    SyncReport report = sync("r1", "gone").run("nightly");

    assertThat(report.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(written("dev.headwater.sync"))
        .containsExactly(
            "INFO run started steps=1",
            "INFO step started: for all Repo: load issues step=1",
            "WARN [HW701] Repo(gone), first page, attempt 1: source 'issues' could not fetch a page:"
                + " java.io.IOException: 404; run it again under the same id to go on from here"
                + " code=HW701 attempt=1"
                + " ! java.io.IOException",
            "INFO step finished: for all Repo: load issues step=1",
            "WARN run ended status=PARTIAL calls=3 failures=1");
  }

  @Test
  void tellsOfPagesForDebugging() {
    sync("r1").run("nightly").orThrow();

    assertThat(lines.of("dev.headwater.sync").filter(line -> line.getLevel() == Level.DEBUG))
        .extracting(Lines::text)
        .containsExactly(
            "DEBUG page stored page=1 created=2 updated=0",
            "DEBUG page stored page=2 created=2 updated=0",
            "DEBUG parent finished pages=2");
  }

  @Test
  void linesBearTheRunOnce() {
    sync("r1", "gone").run("nightly");

    assertThat(lines.of("dev.headwater.sync"))
        .hasSize(8)
        .extracting(line -> Lines.value(line, "run"))
        .containsOnly("nightly");
  }

  /** Whether by the MDC or by themselves. */
  @Test
  void linesOfParentsBearSourceAndParentOnce() {
    sync("r1", "gone").run("nightly");

    assertThat(lines.of("dev.headwater.sync"))
        .filteredOn(line -> !line.getMessage().startsWith("run"))
        .filteredOn(line -> !line.getMessage().startsWith("step"))
        .hasSize(4)
        .allSatisfy(
            line -> {
              assertThat(Lines.value(line, "source")).isEqualTo("issues");
              assertThat(Lines.value(line, "parent")).matches("Repo\\((r1|gone)\\)");
            });
  }

  @Test
  void whatTheConnectorLogsBearsRunSourceAndParent() throws Exception {
    String[] repos =
        IntStream.range(0, 30)
            .mapToObj(i -> i % 10 == 9 ? "gone" : "r" + i)
            .distinct()
            .toArray(String[]::new);

    CountDownLatch together = new CountDownLatch(THREADS);
    IssueApi client =
        (token, repo, cursor) -> {
          together.countDown();
          together.await();
          return new MemoryIssues().issues(token, repo, cursor);
        };

    sync(client, refs(repos)).concurrency(Concurrency.of(threads, THREADS)).run("nightly");

    List<ILoggingEvent> logged = lines.of(Tracker.LOG.getName()).toList();
    assertThat(logged).hasSize(2 * 27 + 1).allSatisfy(SyncLogTest::isOfItsParent);
    assertThat(logged.stream().map(ILoggingEvent::getThreadName).distinct()).hasSize(THREADS);
    assertThat(lines.of("dev.headwater.operation").filter(line -> line.getLevel() == Level.WARN))
        .hasSize(2)
        .allMatch(line -> line.getMDCPropertyMap().get("parent").equals("Repo(gone)"));
    assertThat(contexts()).hasSize(THREADS).allMatch(Map::isEmpty);
  }

  private static void isOfItsParent(ILoggingEvent line) {
    String parent = line.getFormattedMessage().split(" ", 2)[0];
    assertThat(line.getMDCPropertyMap())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("run", "nightly", "source", "issues", "parent", parent));
  }

  @Test
  void bringsBackWhatTheMdcSaid() {
    MDC.put("parent", "request 7");
    MDC.put("user", "ann");

    sync("r1", "gone").run("nightly");

    assertThat(MDC.getCopyOfContextMap())
        .containsExactlyInAnyOrderEntriesOf(Map.of("parent", "request 7", "user", "ann"));
    assertThat(lines.of(Tracker.LOG.getName()).findFirst().orElseThrow().getMDCPropertyMap())
        .containsEntry("parent", "Repo(r1)")
        .containsEntry("user", "ann");
  }

  @Test
  void leavesNothingBehindWhenInterrupted() throws Exception {
    SyncReport report =
        sync("r1", "slow", "r2", "r3", "r4")
            .concurrency(Concurrency.of(threads, THREADS))
            .run("nightly");

    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.status()).isEqualTo(RunStatus.FAILED);
    assertThat(contexts()).hasSize(THREADS).allMatch(Map::isEmpty);
    assertThat(written("dev.headwater.sync"))
        .anyMatch(line -> line.startsWith("WARN [HW708] Repo(slow)"))
        .last()
        .asString()
        .startsWith("ERROR run ended status=FAILED");
  }

  @Test
  void tellsOfMembersThatAreGoneOrMissing() {
    sync("r1").run();
    IssueApi less = (token, repo, cursor) -> new MemoryIssues().issues(token, repo, "2");
    Ref<Repo> repo = RepoType.ref("r1");

    sync(less, repo).prune(new Pruning(0.2)).run().orThrow();
    sync(less, repo).prune(new Pruning(0.5)).run().orThrow();

    assertThat(written("dev.headwater.sync"))
        .filteredOn(line -> line.contains("missing"))
        .containsExactly(
            "WARN members are missing, more than may go at once; all stay"
                + " collection=issues members=4 missing=2",
            "INFO members that were missing are gone collection=issues members=4 missing=2");
  }

  @Test
  void noLineHasASecret() {
    sync("r1", "gone").run("nightly");

    assertThat(Stream.of("dev.headwater.sync", "dev.headwater.operation", Tracker.LOG.getName()))
        .flatMap(name -> lines.of(name).toList())
        .hasSizeGreaterThan(8)
        .noneMatch(line -> Lines.whole(line).contains(TOKEN));
  }

  @Test
  void watchesOneRunAtATime() throws Exception {
    SyncLog log = new SyncLog();
    List<Ref<Repo>> first = List.of(RepoType.ref("r1"));
    List<Ref<Repo>> second = List.of(RepoType.ref("r2"));
    log.runStarted("first", SyncPlan.of());
    threads.submit(() -> log.workStarted("issues", first)).get();

    log.runStarted("second", SyncPlan.of());
    log.workStarted("issues", second);

    assertThat(written("dev.headwater.sync"))
        .contains(
            "ERROR this SyncLog watches another run already, so that lines cannot bear their run;"
                + " give each sync a SyncLog of its own");
    assertThat(MDC.getCopyOfContextMap())
        .containsExactlyInAnyOrderEntriesOf(Map.of("source", "issues", "parent", "Repo(r2)"));
    log.workEnded("issues", second);
    log.workEnded("issues", first);
    log.runStarted("third", SyncPlan.of());
    assertThat(lines.of("dev.headwater.sync"))
        .extracting(line -> Lines.value(line, "run"))
        .containsExactly("first", "second", "second", "third");
    assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
  }

  @Test
  void aBatchNamesItsFirstParents() {
    SyncLog log = new SyncLog();
    List<Ref<Repo>> repos = IntStream.range(0, 7).mapToObj(i -> RepoType.ref("r" + i)).toList();
    log.runStarted("nightly", SyncPlan.of());
    log.workStarted("repos", repos);

    assertThat(MDC.get("parents"))
        .isEqualTo("Repo(r0), Repo(r1), Repo(r2), Repo(r3), Repo(r4) and 2 more");
    assertThat(MDC.get("parent")).isNull();
    log.workEnded("repos", repos);
    assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
  }
}
