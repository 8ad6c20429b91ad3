package dev.headwater.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.source.BookmarkDefinition;
import dev.headwater.source.BookmarkedSourceDefinition;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourcePage;
import dev.headwater.store.CommitResult;
import dev.headwater.store.ForwardingStore;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.PageCommit;
import dev.headwater.store.Pruning;
import dev.headwater.store.RunStatus;
import dev.headwater.store.Store;
import dev.headwater.tracker.Issue;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.Repo;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.State;
import dev.headwater.tracker.TestConnector;
import dev.headwater.tracker.UserType;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BookmarkTest {
  private static final Ref<Repo> REPO = RepoType.ref("r");

  /** Gives the issues from a time on, two a page, and fails at a page if it is told to. */
  private static final class Changes
      extends BookmarkedSourceDefinition<Repo, List<Issue>, Instant> {
    private static final DerivationDefinition<Repo, Issue> ISSUES =
        DerivationDefinition.collection("issues", RepoType.ISSUES);

    final Map<String, Issue> issues = new LinkedHashMap<>();
    final List<String> calls = new ArrayList<>();
    Comparator<Issue> order = Comparator.comparing(Issue::createdAt);
    int failingCall = -1;

    Changes() {
      super(
          "changes",
          RepoType.TYPE,
          Paging.pages(2, 1000),
          true,
          new BookmarkDefinition<>(RepoType.ISSUES, IssueType.CREATED_AT),
          List.of(ISSUES));
    }

    void put(String id, long second, String title) {
      issues.put(
          id,
          new Issue(id, title, State.OPEN, UserType.ref("u"), Instant.EPOCH.plusSeconds(second)));
    }

    @Override
    protected SourcePage<List<Issue>> fetch(
        Ref<Repo> parent, PageRequest page, Optional<Instant> since) throws IOException {
      calls.add(
          since.map(time -> "since " + time.getEpochSecond()).orElse("all")
              + (page.cursor() == null ? "" : " @" + page.cursor()));
      if (calls.size() == failingCall) {
        throw new IOException("down");
      }
      List<Issue> found =
          issues.values().stream()
              .filter(issue -> since.isEmpty() || !issue.createdAt().isBefore(since.get()))
              .sorted(order)
              .toList();
      int start = page.cursor() == null ? 0 : Integer.parseInt(page.cursor());
      int end = Math.min(found.size(), start + page.size());
      return SourcePage.of(
          found.subList(start, end), end < found.size() ? Integer.toString(end) : null);
    }

    @Override
    public void derive(
        Ref<Repo> parent, PageRequest page, List<Issue> data, DerivedPage<Repo> derived) {
      derived.begin(ISSUES).entities(data);
    }
  }

  /** Counts how often each entity is written. */
  private static final class Counting extends ForwardingStore {
    final List<String> written = new ArrayList<>();

    Counting(Store store) {
      super(store);
    }

    @Override
    public CommitResult commit(PageCommit<?> page) {
      CommitResult result = super.commit(page);
      page.batches().forEach(batch -> batch.rows().forEach(row -> written.add(row.ref().id())));
      return result;
    }
  }

  private final MemoryStore store = new MemoryStore();
  private final Changes changes = new Changes();

  private Sync sync(Store into) {
    TestConnector connector =
        new TestConnector(
            List.of(changes),
            seeding -> SyncPlan.of(Step.forRoot(REPO).loadCollection(RepoType.ISSUES)));
    return Sync.of(connector).into(into).from(REPO).installation("test");
  }

  private List<String> members() {
    return store.members(REPO, RepoType.ISSUES, PageRequest.first(1000)).items().stream()
        .<String>map(Ref::id)
        .toList();
  }

  @Test
  void aPassAsksForWhatChangedSinceTheOneBefore() {
    changes.put("a", 1, "a");
    changes.put("b", 2, "b");
    changes.put("c", 3, "c");
    sync(store).run().orThrow();
    assertThat(changes.calls).containsExactly("all", "all @2");
    changes.calls.clear();
    changes.put("a", 5, "a again");
    changes.put("d", 4, "d");

    SyncReport report = sync(store).run().orThrow();

    assertThat(changes.calls).containsExactly("since 3", "since 3 @2");
    assertThat(report.entities()).contains(new EntityReport("Issue", 1, 1));
    assertThat(members()).containsExactly("a", "b", "c", "d");
    assertThat(store.load(IssueType.ref("a")).map(Issue::title)).contains("a again");
    changes.calls.clear();
    sync(store).run().orThrow();
    assertThat(changes.calls).containsExactly("since 5");
  }

  @Test
  void equalBoundaryValuesAreNeitherLostNorRepeated() {
    changes.put("a", 1, "a");
    changes.put("b", 2, "b");
    sync(store).run().orThrow();
    changes.put("c", 2, "came later, of the same second");
    Counting counting = new Counting(store);

    SyncReport report = sync(counting).run().orThrow();

    assertThat(counting.written).containsExactly("c");
    assertThat(members()).containsExactly("a", "b", "c");
    assertThat(report.entities()).contains(new EntityReport("Issue", 1, 0));
    changes.put("b", 2, "changed within the second");
    counting.written.clear();
    sync(counting).run().orThrow();
    assertThat(counting.written).containsExactly("b");
    assertThat(store.load(IssueType.ref("b")).map(Issue::title))
        .contains("changed within the second");
  }

  @Test
  void theBookmarkMovesOnlyWithTheLastPage() {
    for (int i = 0; i < 6; i++) {
      changes.put("i" + i, i, "i");
    }
    changes.order = Comparator.comparing(Issue::createdAt).reversed();
    changes.failingCall = 3;
    assertThat(sync(store).run("first").status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(store.bookmark("changes", REPO)).isEmpty();
    changes.calls.clear();
    changes.failingCall = -1;

    sync(store).resume().orThrow();

    assertThat(changes.calls).containsExactly("all @4");
    changes.calls.clear();
    sync(store).run().orThrow();
    assertThat(changes.calls).as("the highest of all pages").containsExactly("since 5");
  }

  @Test
  void aNewRunAfterOneThatFailedBeginsAtTheSameBookmark() {
    changes.put("a", 1, "a");
    sync(store).run().orThrow();
    for (int i = 2; i < 6; i++) {
      changes.put("i" + i, i, "i");
    }
    changes.failingCall = changes.calls.size() + 2;
    sync(store).run();
    changes.failingCall = -1;
    changes.calls.clear();

    sync(store).run().orThrow();

    assertThat(changes.calls.get(0)).isEqualTo("since 1");
    assertThat(members()).containsExactly("a", "i2", "i3", "i4", "i5");
  }

  @Test
  void whatWasInvalidatedIsFetchedWhole() {
    changes.put("a", 1, "a");
    sync(store).run().orThrow();
    store.invalidate(RepoType.ISSUES);
    changes.calls.clear();

    sync(store).run().orThrow();
    sync(store).run().orThrow();

    assertThat(changes.calls).containsExactly("all", "since 1");
  }

  @Test
  void aParentThatWasRemovedIsFetchedWhole() {
    changes.put("a", 1, "a");
    sync(store).run().orThrow();
    store.remove(RepoType.TYPE, List.of(REPO));
    changes.calls.clear();

    sync(store).run().orThrow();

    assertThat(changes.calls).containsExactly("all");
    assertThat(members()).containsExactly("a");
  }

  @Test
  void onlyAPassOverEverythingPrunes() {
    changes.put("a", 1, "a");
    changes.put("b", 2, "b");
    sync(store).prune(new Pruning(1)).run().orThrow();
    changes.issues.remove("a");

    sync(store).prune(new Pruning(1)).run().orThrow();
    assertThat(members()).containsExactly("a", "b");
    store.invalidate(RepoType.ISSUES);
    sync(store).prune(new Pruning(1)).run().orThrow();
    assertThat(members()).containsExactly("b");
  }

  @Test
  void aBookmarkOfAnotherFieldIsRefusedByName() {
    changes.put("a", 1, "a");
    sync(store).run().orThrow();
    BookmarkDefinition<Repo, Issue, String> titles =
        new BookmarkDefinition<>(RepoType.ISSUES, IssueType.TITLE);
    Store other =
        new ForwardingStore(store) {
          @Override
          public Optional<String> bookmark(String source, Ref<?> parent) {
            return Optional.of(titles.encode("a"));
          }
        };

    SyncReport report = sync(other).run();

    assertThat(report.failures())
        .extracting(SyncFailure::code)
        .containsExactly(ErrorCode.FETCH_FAILED);
    assertThat(report.failures().get(0).message()).contains("HW505").contains("Issue.createdAt");
  }

  @Test
  void randomChangesLoseNothingAndRepeatNothing() {
    Random random = new Random(7);
    Counting counting = new Counting(store);
    long second = 0;
    for (int round = 0; round < 200; round++) {
      int count = random.nextInt(6);
      for (int i = 0; i < count; i++) {
        second += random.nextInt(2);
        changes.put("i" + random.nextInt(40), second, "round " + round);
      }
      if (random.nextInt(4) == 0) {
        changes.failingCall = changes.calls.size() + 1 + random.nextInt(3);
        sync(counting).run();
        changes.failingCall = -1;
      }
      counting.written.clear();
      Map<String, Issue> unsynced = new LinkedHashMap<>();
      changes.issues.forEach(
          (id, issue) -> {
            if (!store.load(IssueType.ref(id)).equals(Optional.of(issue))) {
              unsynced.put(id, issue);
            }
          });
      sync(counting).resume().orThrow();

      assertThat(counting.written).as("round %s", round).doesNotHaveDuplicates();
      assertThat(counting.written).containsAll(unsynced.keySet());
      changes.issues.forEach(
          (id, issue) -> assertThat(store.load(IssueType.ref(id))).contains(issue));
    }
  }
}
