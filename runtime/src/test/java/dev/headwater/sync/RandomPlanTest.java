package dev.headwater.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.source.PageRequest;
import dev.headwater.store.MemoryStore;
import dev.headwater.tracker.Account;
import dev.headwater.tracker.AccountType;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.Repo;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.TrackerApi;
import dev.headwater.tracker.TrackerConnector;
import dev.headwater.tracker.UserType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random graphs and plans: what a run does is what {@link NaiveRun} does without any pages. */
final class RandomPlanTest {
  private static final int CASES = 300;
  private static final List<Field<Repo, ?>> FIELDS =
      List.of(RepoType.ISSUES, RepoType.ISSUE_AUTHORS, RepoType.FORKS, RepoType.DESCRIPTION);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void doesWhatANaiveRunDoes(long seed) {
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < CASES; i++) {
      TrackerApi api = RandomTracker.of(random);
      refused += check(api, plan(random)) ? 0 : 1;
    }
    // Both kinds of plans must be among the cases, or the test shows nothing.
    assertThat(refused).isBetween(CASES / 10, CASES * 9 / 10);
  }

  private static SyncPlan plan(Random random) {
    List<Step> steps = new ArrayList<>();
    if (random.nextInt(10) > 0) {
      steps.add(Step.forAll(AccountType.TYPE).loadCollection(AccountType.REPOS));
    }
    int more = 1 + random.nextInt(4);
    for (int i = 0; i < more; i++) {
      steps.add(random.nextInt(4) == 0 ? group(random) : load(random));
    }
    return new SyncPlan(steps);
  }

  private static Step group(Random random) {
    return Step.concurrent(load(random), load(random));
  }

  private static Step load(Random random) {
    Field<Repo, ?> field = FIELDS.get(random.nextInt(FIELDS.size()));
    Parents<Repo> parents =
        random.nextBoolean()
            ? new Parents.All<>(RepoType.TYPE)
            : new Parents.One<>(RepoType.ref("r" + random.nextInt(6)));
    if (random.nextInt(12) == 0) {
      Ref<Account> account = AccountType.ref("a" + random.nextInt(3));
      return Step.forRoot(account).loadCollection(AccountType.REPOS);
    }
    return new Step.Load<>(parents, List.of(field));
  }

  /** Runs a plan both ways; false if both refuse it. */
  private static boolean check(TrackerApi api, SyncPlan plan) {
    MemoryStore store = new MemoryStore();
    Sync sync =
        Sync.of(new TrackerConnector(api))
            .into(store)
            .from(AccountType.ref("a0"), AccountType.ref("a1"))
            .plan(plan);
    if (!NaiveRun.accepts(plan)) {
      assertThat(catchThrowableOfType(PlanException.class, sync::run)).as("%s", plan).isNotNull();
      assertThat(api.calls).isEmpty();
      return false;
    }
    SyncReport report = sync.run().orThrow();
    NaiveRun naive = new NaiveRun(api);
    naive.run(plan);

    assertThat(calls(report)).as("%s", plan).isEqualTo(naive.calls);
    assertThat((long) api.calls.size()).isEqualTo(report.calls());
    assertThat(all(store, AccountType.TYPE)).containsExactlyElementsOf(naive.accounts);
    assertThat(all(store, RepoType.TYPE)).containsExactlyElementsOf(naive.repos);
    assertThat(all(store, IssueType.TYPE)).containsExactlyElementsOf(naive.issues);
    assertThat(all(store, UserType.TYPE)).containsExactlyElementsOf(naive.users);
    naive.members.forEach(
        (collection, members) ->
            assertThat(members(store, collection.field(), collection.parent()))
                .as("%s of %s", collection.field(), collection.parent())
                .containsExactlyElementsOf(members));
    report.sources().forEach(source -> assertThat(source.leastCalls()).isEqualTo(source.calls()));
    return true;
  }

  private static Map<String, Long> calls(SyncReport report) {
    Map<String, Long> calls = new TreeMap<>();
    report.sources().stream()
        .filter(source -> source.calls() > 0)
        .forEach(source -> calls.put(source.source(), source.calls()));
    return calls;
  }

  private static <E> List<String> all(MemoryStore store, EntityType<E> type) {
    return store.refs(type, PageRequest.first(100_000)).items().stream().map(Ref::id).toList();
  }

  @SuppressWarnings("unchecked") // the naive run pairs a field with a parent of its owner
  private static <P> List<String> members(MemoryStore store, ManyField<?, ?> field, Ref<P> parent) {
    ManyField<P, ?> own = (ManyField<P, ?>) field;
    return store.members(parent, own, PageRequest.first(100_000)).items().stream()
        .<String>map(Ref::id)
        .toList();
  }
}
