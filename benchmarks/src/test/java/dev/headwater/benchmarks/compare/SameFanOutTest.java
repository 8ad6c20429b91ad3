package dev.headwater.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.benchmarks.byhand.FanOut;
import dev.headwater.benchmarks.tracker.GeneratedFanOut;
import dev.headwater.benchmarks.tracker.IssuePage;
import dev.headwater.benchmarks.tracker.Repo;
import dev.headwater.benchmarks.tracker.RepoType;
import dev.headwater.benchmarks.tracker.Size;
import dev.headwater.benchmarks.tracker.Tracker;
import dev.headwater.benchmarks.tracker.TrackerApi;
import dev.headwater.entity.Ref;
import dev.headwater.row.Row;
import dev.headwater.store.Batch;
import dev.headwater.store.PageCommit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The comparison of fan-outs is honest: both sides hand the same to the store. */
final class SameFanOutTest {
  private final Ref<Repo> repo = RepoType.ref("repo-1");
  private final GeneratedFanOut generated =
      new GeneratedFanOut(new Tracker(new TrackerApi(new Size(1, 1, 1, 1))));

  @Test
  void forRandomPages() throws Exception {
    long seed = new Random().nextLong();
    RandomIssues random = new RandomIssues(seed);
    for (int i = 0; i < 500; i++) {
      assertSame(random.page(), "seed " + seed + ", page " + i);
    }
  }

  @Test
  void forTheMeasuredPages() throws Exception {
    for (IssuePage page : Pages.fetched()) {
      assertSame(page, "a measured page");
    }
  }

  @Test
  void ofDuplicatesTheLastOneTakesTheFirstPlace() {
    RandomIssues random = new RandomIssues(1);
    IssuePage page =
        new IssuePage(
            List.of(random.issue("a"), random.issue("b"), random.issue("a"), random.issue("c")),
            null);
    PageCommit<Repo> commit = FanOut.commit("run", repo, page);
    assertThat(entities(commit.batches().get(0)))
        .isEqualTo(
            List.of(
                Tracker.issues(page).get(2),
                Tracker.issues(page).get(1),
                Tracker.issues(page).get(3)));
  }

  private void assertSame(IssuePage page, String which) throws Exception {
    PageCommit<Repo> one = generated.commit("run", repo, page);
    PageCommit<Repo> other = FanOut.commit("run", repo, page);
    assertThat(withoutBatches(one)).as(which).isEqualTo(withoutBatches(other));
    assertThat(one.batches()).as(which).hasSameSizeAs(other.batches());
    for (int i = 0; i < one.batches().size(); i++) {
      Batch<?> batch = one.batches().get(i);
      Batch<?> expected = other.batches().get(i);
      assertThat(batch).as(which).hasSameClassAs(expected);
      assertThat(batch.type()).as(which).isEqualTo(expected.type());
      assertThat(refs(batch)).as(which).isEqualTo(refs(expected));
      assertThat(entities(batch)).as(which).isEqualTo(entities(expected));
    }
  }

  /** Rows have no equality; everything else of a commit has. */
  private static PageCommit<Repo> withoutBatches(PageCommit<Repo> commit) {
    return new PageCommit<>(
        commit.write(),
        commit.source(),
        commit.parent(),
        commit.page(),
        commit.cursor(),
        commit.nextCursor(),
        List.of(),
        commit.memberships(),
        null,
        null);
  }

  private static <E> List<Ref<E>> refs(Batch<E> batch) {
    return batch.rows().stream().map(Row::ref).toList();
  }

  private static <E> List<E> entities(Batch<E> batch) {
    return batch.rows().stream().map(Row::entity).toList();
  }
}
