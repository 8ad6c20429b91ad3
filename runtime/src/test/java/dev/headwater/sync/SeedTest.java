package dev.headwater.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.source.Paging;
import dev.headwater.source.SourcePage;
import dev.headwater.store.MemoryStore;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.Repo;
import dev.headwater.tracker.RepoInput;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.TestConnector;
import dev.headwater.tracker.TestSource;
import dev.headwater.tracker.User;
import dev.headwater.tracker.UserType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SeedTest {
  private final MemoryStore store = new MemoryStore();
  private final List<Ref<Repo>> fetched = new ArrayList<>();

  private Sync sync(TestConnector.Seed seed) {
    TestSource source =
        new TestSource(
            Paging.single(),
            (repo, request) -> {
              fetched.add(repo);
              return SourcePage.last(List.of());
            });
    return Sync.of(new TestConnector(List.of(source), seed)).into(store);
  }

  private HeadwaterException failed(Sync sync) {
    HeadwaterException e = catchThrowableOfType(HeadwaterException.class, sync::run);
    assertThat(fetched).isEmpty();
    assertThat(store.count(RepoType.TYPE)).isZero();
    return e;
  }

  @Test
  void firstEntitiesAreStoredBeforeTheFirstCall() {
    SyncReport report =
        sync(seeding -> {
              seeding.store(UserType.TYPE, new User("u", "login"));
              Ref<Repo> one = seeding.store(RepoInput.of("r1").name("one"));
              seeding.store(RepoInput.of("r2").name("two"));
              assertThat(store.count(RepoType.TYPE)).isZero();
              return SyncPlan.of(Step.forOne(one).loadCollection(RepoType.ISSUES));
            })
            .run()
            .orThrow();
    assertThat(fetched).containsExactly(RepoType.ref("r1"));
    assertThat(report.entities())
        .containsExactly(new EntityReport("User", 1, 0), new EntityReport("Repo", 2, 0));
  }

  @Test
  void aSeededTypeCountsAsProduced() {
    sync(seeding -> {
          seeding.store(RepoInput.of("r1"));
          return SyncPlan.of(Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUES));
        })
        .from(RepoType.ref("r0"))
        .run()
        .orThrow();
    assertThat(fetched).containsExactly(RepoType.ref("r0"), RepoType.ref("r1"));
  }

  @Test
  void rootThatIsMissingOrAmbiguous() {
    TestConnector.Seed seed =
        seeding ->
            SyncPlan.of(Step.forRoot(seeding.root(RepoType.TYPE)).loadCollection(RepoType.ISSUES));
    HeadwaterException missing = failed(sync(seed));
    assertThat(missing.code()).isEqualTo(ErrorCode.SEED_ROOT_MISSING);
    assertThat(missing)
        .hasMessage(
            "[HW606] the seed asks for the root of type Repo, but the sync was given []; give it"
                + " exactly one with from(...)");
    HeadwaterException two = failed(sync(seed).from(RepoType.ref("a"), RepoType.ref("b")));
    assertThat(two.code()).isEqualTo(ErrorCode.SEED_ROOT_MISSING);
  }

  @Test
  void asManyRootsAsThereAre() {
    List<Ref<Repo>> seen = new ArrayList<>();
    TestConnector.Seed seed =
        seeding -> {
          seen.addAll(seeding.roots(RepoType.TYPE));
          return SyncPlan.of(Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUES));
        };
    List<Ref<Repo>> roots = List.of(RepoType.ref("a"), RepoType.ref("b"));
    sync(seed).from(roots).run().orThrow();
    assertThat(seen).isEqualTo(roots);

    seen.clear();
    fetched.clear();
    sync(seed).run().orThrow();
    assertThat(seen).isEmpty();
    assertThat(fetched).as("what an earlier run stored is there to be loaded").isEqualTo(roots);
  }

  @Test
  void wrongRootIsFoundBeforeTheSeedRuns() {
    List<String> seeded = new ArrayList<>();
    TestConnector.Seed seed =
        seeding -> {
          seeded.add("ran");
          return SyncPlan.of();
        };
    HeadwaterException e = failed(sync(seed).from(UserType.ref("u1")));
    assertThat(e.code()).isEqualTo(ErrorCode.PLAN_UNKNOWN_ROOT);
    assertThat(seeded).isEmpty();
  }

  @Test
  void seedThatThrows() {
    HeadwaterException e =
        failed(
            sync(
                seeding -> {
                  seeding.store(RepoInput.of("r1"));
                  throw new IOException("offline");
                }));
    assertThat(e.code()).isEqualTo(ErrorCode.SEED_FAILED);
    assertThat(e)
        .hasMessage(
            "[HW608] the seed of headwater/test failed: java.io.IOException: offline; nothing was"
                + " stored")
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void seedThatIsInterrupted() {
    HeadwaterException e =
        failed(
            sync(
                seeding -> {
                  throw new InterruptedException("stop");
                }));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(e.code()).isEqualTo(ErrorCode.SEED_FAILED);
  }

  @Test
  void badPlanOfASeedStoresNothing() {
    HeadwaterException e =
        failed(
            sync(
                seeding -> {
                  seeding.store(RepoInput.of("r1"));
                  return SyncPlan.of(Step.forAll(IssueType.TYPE).loadFields(IssueType.TITLE));
                }));
    assertThat(e).isInstanceOf(PlanException.class);
  }
}
