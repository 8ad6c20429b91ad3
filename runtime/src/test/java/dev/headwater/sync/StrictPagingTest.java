package dev.headwater.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.error.ErrorCode;
import dev.headwater.source.Paging;
import dev.headwater.source.SourcePage;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.RunStatus;
import dev.headwater.tracker.Issue;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.State;
import dev.headwater.tracker.TestConnector;
import dev.headwater.tracker.TestSource;
import dev.headwater.tracker.UserType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StrictPagingTest {
  private final MemoryStore store = new MemoryStore();
  private int calls;

  private SyncReport run(Paging paging, TestSource.Fetch fetch) {
    TestSource source =
        new TestSource(
            paging,
            (repo, request) -> {
              calls++;
              return fetch.page(repo, request);
            });
    TestConnector connector =
        new TestConnector(
            List.of(source),
            seeding ->
                SyncPlan.of(
                    Step.forRoot(seeding.root(RepoType.TYPE)).loadCollection(RepoType.ISSUES)));
    return Sync.of(connector).into(store).from(RepoType.ref("r")).run();
  }

  /** One issue for each page. */
  private List<Issue> data() {
    return List.of(new Issue("i" + calls, "title", State.OPEN, UserType.ref("u"), Instant.EPOCH));
  }

  private SyncFailure only(SyncReport report) {
    assertThat(report.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(report.failures()).hasSize(1);
    return report.failures().get(0);
  }

  @Test
  void moreWithoutCursor() {
    SyncFailure failure =
        only(
            run(
                Paging.pages(10, 100),
                (repo, request) ->
                    new SourcePage<>(data(), true, calls == 3 ? null : "c" + calls)));
    assertThat(failure.code()).isEqualTo(ErrorCode.MORE_WITHOUT_CURSOR);
    assertThat(failure.message())
        .isEqualTo(
            "[HW703] Repo(r), cursor 'c2', attempt 1: source 'testPage' says that there is more,"
                + " but gives no cursor; return the cursor of the next page, or SourcePage.last");
    assertThat(store.count(IssueType.TYPE)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "2, 2", "3, 1", "100, 1", "100, 99", "500, 250"})
  void cursorRepeatedAtAnyDistance(int page, int earlier) {
    SyncFailure failure =
        only(
            run(
                Paging.pages(10, 10_000),
                (repo, request) ->
                    SourcePage.of(data(), "c" + (calls == page + 1 ? earlier : calls))));
    assertThat(failure.code()).isEqualTo(ErrorCode.CURSOR_REPEATED);
    assertThat(failure.cursor()).isEqualTo("c" + page);
    assertThat(failure.message()).contains("'c" + earlier + "' on page " + (page + 1));
    assertThat(calls).isEqualTo(page + 1);
    assertThat(store.count(IssueType.TYPE)).isEqualTo(page);
  }

  @Test
  void moreCursorsThanDeclared() {
    SyncFailure failure =
        only(run(Paging.pages(10, 7), (repo, request) -> SourcePage.of(data(), "c" + calls)));
    assertThat(failure.code()).isEqualTo(ErrorCode.TOO_MANY_PAGES);
    assertThat(failure.message()).contains("says after page 7 that there is more");
    assertThat(calls).isEqualTo(7);
    assertThat(store.count(IssueType.TYPE)).isEqualTo(6);
  }

  @Test
  void asManyPagesAsDeclared() {
    SyncReport report =
        run(
            Paging.pages(10, 7),
            (repo, request) -> SourcePage.of(data(), calls == 7 ? null : "c" + calls));
    assertThat(report.orThrow().sources())
        .containsExactly(new SourceReport("testPage", 1, 7, 7, 1));
  }

  @Test
  void singleSourceWithMore() {
    SyncFailure failure = only(run(Paging.single(), (repo, request) -> SourcePage.of(data(), "c")));
    assertThat(failure.code()).isEqualTo(ErrorCode.TOO_MANY_PAGES);
    assertThat(failure.message()).contains("is fetched once for each parent");
    assertThat(store.count(IssueType.TYPE)).isZero();
  }

  @Test
  void cursorOfTheLastPageDoesNotMatter() {
    SyncReport report =
        run(
            Paging.pages(10, 7),
            (repo, request) -> SourcePage.of(data(), calls < 3, calls < 3 ? "c" + calls : "c1"));
    assertThat(report.orThrow().calls()).isEqualTo(3);
  }

  @Test
  void seenCursorsAgreeWithASet() {
    Random random = new Random(704);
    for (int round = 0; round < 20; round++) {
      SeenCursors seen = new SeenCursors();
      Set<String> reference = new HashSet<>();
      int range = 1 + random.nextInt(5_000);
      for (int i = 0; i < 5_000; i++) {
        String cursor = Integer.toString(random.nextInt(range), 36);
        assertThat(seen.add(cursor)).isEqualTo(reference.add(cursor));
      }
    }
  }
}
