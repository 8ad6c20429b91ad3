package dev.headwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.row.ArrayRow;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.tracker.Repo;
import dev.headwater.tracker.RepoInput;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.User;
import dev.headwater.tracker.UserInput;
import dev.headwater.tracker.UserType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MemoryStoreTest {
  private static final Ref<Repo> REPO = RepoType.ref("r");

  private static final Instant NOW = Instant.EPOCH.plusSeconds(1);

  private final MemoryStore store = new MemoryStore();

  private CommitResult seed(String run, Row<?>... rows) {
    List<Batch<?>> batches = new ArrayList<>();
    for (Row<?> row : rows) {
      batches.add(batch(row));
    }
    return store.seed(RunWrite.of(run, NOW), batches);
  }

  private static <E> Batch<E> batch(Row<E> row) {
    return new Batch.Partial<>(row.type(), List.of(row));
  }

  private static PageCommit<Repo> page(int number, String cursor, String next, String... users) {
    List<Ref<User>> refs = List.of(users).stream().map(UserType::ref).toList();
    List<Row<User>> rows =
        refs.stream().<Row<User>>map(ref -> UserInput.of(ref.id()).login("@" + ref.id())).toList();
    return new PageCommit<>(
        RunWrite.of("run", NOW),
        "users",
        REPO,
        number,
        cursor,
        next,
        List.of(new Batch.Partial<>(UserType.TYPE, rows)),
        List.of(new Membership<>(REPO, RepoType.ISSUE_AUTHORS, refs)),
        null,
        null);
  }

  @Test
  void partialInputChangesOnlyWhatItSets() {
    seed("1", RepoInput.of("r").name("name").description("text"));
    seed("2", RepoInput.of("r").name("other"));
    assertThat(store.find(REPO).orElseThrow())
        .hasToString("Repo(r){id=r, name=other, description=text}");
    seed("3", RepoInput.of("r").description(null));
    assertThat(store.find(REPO).orElseThrow())
        .hasToString("Repo(r){id=r, name=other, description=null}");
    seed("4", RepoInput.of("r"));
    assertThat(store.load(REPO).orElseThrow().name()).isEqualTo("other");
  }

  @Test
  void whatIsUnknownIsEmpty() {
    assertThat(store.find(REPO)).isEmpty();
    assertThat(store.load(REPO)).isEmpty();
    assertThat(store.count(RepoType.TYPE)).isZero();
    assertThat(store.checkpoint("run", "users", REPO)).isEmpty();
    assertThat(store.members(REPO, RepoType.ISSUES, PageRequest.first(1)).items()).isEmpty();
    seed("1", RepoInput.of("r"));
    assertThatThrownBy(() -> store.load(REPO)).hasMessageStartingWith("[HW503] Repo(r)");
  }

  @Test
  void readersHaveSnapshotsAndWritersKeepNothing() {
    RepoInput input = RepoInput.of("r").name("one");
    seed("1", input);
    input.name("two");
    Row<Repo> read = store.find(REPO).orElseThrow();
    Page<Ref<Repo>> refs = store.refs(RepoType.TYPE, PageRequest.first(9));
    seed("2", RepoInput.of("r").name("three"), RepoInput.of("s"));
    assertThat(read.get(RepoType.NAME)).isEqualTo("one");
    assertThat(refs.items()).containsExactly(REPO);
    ((ArrayRow<Repo>) store.find(REPO).orElseThrow()).merge(RepoInput.of("r").name("four"));
    assertThat(store.load(REPO).orElseThrow().name()).isEqualTo("three");
  }

  @Test
  void membersKeepTheirFirstPlace() {
    store.commit(page(1, null, "c", "a", "b"));
    store.commit(page(2, "c", null, "c", "a", "d"));
    Page<Ref<User>> members = store.members(REPO, RepoType.ISSUE_AUTHORS, PageRequest.first(9));
    assertThat(members.items()).extracting(Ref::id).containsExactly("a", "b", "c", "d");
    assertThat(members.hasMore()).isFalse();
  }

  @Test
  void checkpointFollowsTheCommits() {
    store.commit(page(1, null, "c", "a"));
    assertThat(store.checkpoint("run", "users", REPO)).contains(new Checkpoint(1, "c", null));
    assertThat(store.checkpoint("run", "users", REPO).orElseThrow().isComplete()).isFalse();
    store.commit(page(2, "c", null, "b"));
    assertThat(store.checkpoint("run", "users", REPO)).contains(new Checkpoint(2, null, null));
    assertThat(store.checkpoint("run", "users", REPO).orElseThrow().isComplete()).isTrue();
    assertThat(store.checkpoint("other", "users", REPO)).isEmpty();
    assertThat(store.checkpoint("run", "other", REPO)).isEmpty();
    assertThat(store.checkpoint("run", "users", RepoType.ref("s"))).isEmpty();
  }

  @Test
  void samePageTwiceIsRefused() {
    store.commit(page(1, null, "c", "a"));
    assertThatThrownBy(() -> store.commit(page(1, null, "c", "z")))
        .hasMessage(
            "[HW706] page 1 of source 'users' for Repo(r) does not follow page 1, the last one"
                + " stored in run run");
    assertThatThrownBy(() -> store.commit(page(3, "d", null, "z")))
        .hasMessageStartingWith("[HW706]");
    assertThat(store.find(UserType.ref("z"))).isEmpty();
  }

  @Test
  void failedCommitChangesNothing() {
    Row<User> broken = new BrokenRow();
    PageCommit<Repo> good = page(1, null, "c", "a");
    PageCommit<Repo> bad =
        new PageCommit<>(
            RunWrite.of("run", NOW),
            "users",
            REPO,
            1,
            null,
            "c",
            List.of(good.batches().get(0), batch(broken)),
            good.memberships(),
            null,
            null);
    assertThatThrownBy(() -> store.commit(bad)).isInstanceOf(IllegalStateException.class);
    assertThat(store.count(UserType.TYPE)).isZero();
    assertThat(store.checkpoint("run", "users", REPO)).isEmpty();
    assertThat(store.members(REPO, RepoType.ISSUE_AUTHORS, PageRequest.first(9)).items()).isEmpty();
    assertThat(store.commit(good).counts()).containsEntry(UserType.TYPE, new EntityCount(1, 0));
  }

  /** A row of somebody else's that cannot be read. */
  private record BrokenRow() implements Row<User> {
    @Override
    public Ref<User> ref() {
      return UserType.ref("broken");
    }

    @Override
    public boolean isSet(StoredField<User, ?> field) {
      return true;
    }

    @Override
    public <V> V get(StoredField<User, V> field) {
      throw new IllegalStateException("unreadable");
    }

    @Override
    public User entity() {
      throw new IllegalStateException("unreadable");
    }
  }

  @Test
  void entitiesAreCountedOncePerRun() {
    assertThat(counts(seed("1", UserInput.of("a"), UserInput.of("b"), UserInput.of("a"))))
        .isEqualTo(Map.of(UserType.TYPE, new EntityCount(2, 0)));
    assertThat(counts(seed("1", UserInput.of("a"), UserInput.of("c"))))
        .isEqualTo(Map.of(UserType.TYPE, new EntityCount(1, 0)));
    assertThat(counts(seed("2", UserInput.of("a"), UserInput.of("d"), RepoInput.of("r"))))
        .isEqualTo(
            Map.of(
                UserType.TYPE, new EntityCount(1, 1),
                RepoType.TYPE, new EntityCount(1, 0)));
    // Runs that take turns do not count anything twice either.
    assertThat(counts(seed("1", UserInput.of("a"))))
        .isEqualTo(Map.of(UserType.TYPE, EntityCount.NONE));
    assertThat(counts(seed("1", UserInput.of("d"))))
        .isEqualTo(Map.of(UserType.TYPE, new EntityCount(0, 1)));
  }

  private static Map<?, EntityCount> counts(CommitResult result) {
    return result.counts();
  }

  @Test
  void refsArePagedWhileEntitiesAreAdded() {
    seed("1", UserInput.of("a"), UserInput.of("b"), UserInput.of("c"));
    Page<Ref<User>> first = store.refs(UserType.TYPE, PageRequest.first(2));
    assertThat(first.items()).extracting(Ref::id).containsExactly("a", "b");
    assertThat(first.hasMore()).isTrue();
    Page<Ref<User>> second = store.refs(UserType.TYPE, new PageRequest(first.nextCursor(), 2));
    assertThat(second.items()).extracting(Ref::id).containsExactly("c");
    assertThat(second.hasMore()).isFalse();
    seed("1", UserInput.of("a"), UserInput.of("d"));
    Page<Ref<User>> third = store.refs(UserType.TYPE, new PageRequest(second.nextCursor(), 2));
    assertThat(third.items()).extracting(Ref::id).containsExactly("d");
    Page<Ref<User>> end = store.refs(UserType.TYPE, new PageRequest(third.nextCursor(), 2));
    assertThat(end.items()).isEmpty();
  }

  @Test
  void cursorOfSomethingElseIsRefused() {
    seed("1", UserInput.of("a"));
    for (String cursor : List.of("x", "", "-1", "2", "99999999999")) {
      assertThatThrownBy(() -> store.refs(UserType.TYPE, new PageRequest(cursor, 2)))
          .hasMessage(
              "[HW508] '"
                  + cursor
                  + "' is no cursor of this list; pass the cursor of the page"
                  + " before, or null");
    }
  }

  @Test
  void manyThreadsLoseNothing() throws Exception {
    List<Thread> threads =
        IntStream.range(0, 8)
            .mapToObj(
                t ->
                    new Thread(
                        () -> {
                          for (int i = 0; i < 500; i++) {
                            seed("run" + t, UserInput.of("u" + i).login("by " + t));
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(store.count(UserType.TYPE)).isEqualTo(500);
    assertThat(store.refs(UserType.TYPE, PageRequest.first(1_000)).items())
        .doesNotHaveDuplicates()
        .hasSize(500);
  }
}
