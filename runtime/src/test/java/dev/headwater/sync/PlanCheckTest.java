package dev.headwater.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headwater.entity.Ref;
import dev.headwater.store.MemoryStore;
import dev.headwater.tracker.Account;
import dev.headwater.tracker.AccountType;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.TrackerApi;
import dev.headwater.tracker.TrackerConnector;
import dev.headwater.tracker.Trackers;
import dev.headwater.tracker.UserType;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlanCheckTest {
  private static final Ref<Account> ACME = AccountType.ref("acme");
  private static final Step REPOS = Step.forRoot(ACME).loadCollection(AccountType.REPOS);
  private static final Step ISSUES = Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUES);

  private final TrackerApi api = Trackers.of(2, 2);
  private final MemoryStore store = new MemoryStore();

  private Sync sync(Step... steps) {
    return Sync.of(new TrackerConnector(api)).into(store).from(ACME).plan(SyncPlan.of(steps));
  }

  private List<String> problems(Step... steps) {
    return problems(sync(steps));
  }

  private List<String> problems(Sync sync) {
    PlanException e = catchThrowableOfType(PlanException.class, sync::run);
    assertThat(api.calls).isEmpty();
    assertThat(store.count(AccountType.TYPE)).isZero();
    assertThat(e.code()).isEqualTo(e.problems().get(0).code());
    e.problems().forEach(problem -> assertThat(e).hasMessageContaining(problem.message()));
    return e.problems().stream().map(PlanProblem::message).toList();
  }

  @Test
  void rootOfAnotherType() {
    assertThat(problems(REPOS, Step.forRoot(RepoType.ref("r1")).loadCollection(RepoType.FORKS)))
        .containsExactly(
            "[HW601] step 2 (for root Repo(r1): load forks) is over a root, but Repo is no root of"
                + " headwater/tracker; its roots are [Account]");
  }

  @Test
  void rootThatWasNotGiven() {
    assertThat(problems(Step.forRoot(AccountType.ref("other")).loadCollection(AccountType.REPOS)))
        .containsExactly(
            "[HW601] step 1 (for root Account(other): load repos) is over a root that the sync was"
                + " not given; it was given [Account(acme)]; add it to from(...)");
  }

  @Test
  void startFromNoRoot() {
    assertThat(problems(sync(REPOS).from(ACME, UserType.ref("u"))))
        .containsExactly(
            "[HW601] the sync starts from User(u), but User is no root of headwater/tracker; its"
                + " roots are [Account]");
  }

  @Test
  void stepOverWhatNothingProduces() {
    assertThat(problems(ISSUES, REPOS))
        .containsExactly(
            "[HW602] step 1 (for all Repo: load issues) is over Repo, but the store has none, and no"
                + " root, seed or earlier step brings one; so far there can be [Account]; put a step"
                + " before it that loads Repo");
  }

  @Test
  void stepOverOneEntityOfATypeThatNothingProduces() {
    assertThat(problems(Step.forOne(RepoType.ref("r")).loadCollection(RepoType.ISSUES)))
        .singleElement()
        .asString()
        .startsWith("[HW602] step 1 (for Repo(r): load issues)");
  }

  @Test
  void stepsOfAGroupDoNotSeeEachOther() {
    assertThat(problems(Step.concurrent(REPOS, ISSUES)))
        .singleElement()
        .asString()
        .startsWith("[HW602] step 1.2 (for all Repo: load issues)");
    sync(REPOS, Step.concurrent(ISSUES)).run().orThrow();
  }

  @Test
  void coDerivationsCountAsProduced() {
    // Nothing loads a field of User, so that is the only problem: users come with the issues.
    assertThat(problems(REPOS, ISSUES, Step.forAll(UserType.TYPE).loadFields(UserType.LOGIN)))
        .containsExactly(
            "[HW604] step 3 (for all User: load login) loads User.login, but no source or loader of"
                + " headwater/tracker fills it; of User it fills nothing");
  }

  @Test
  void loadedTwice() {
    String twice =
        "[HW603] step 3 (for all Repo: load issues) loads Repo.issues for parents for which step 2"
            + " (for all Repo: load issues) loads it already; leave one of them out";
    assertThat(problems(REPOS, ISSUES, ISSUES)).containsExactly(twice);
    assertThat(problems(REPOS, REPOS)).singleElement().asString().startsWith("[HW603] step 2");
    Step one = Step.forOne(RepoType.ref("r1")).loadCollection(RepoType.ISSUES);
    assertThat(problems(REPOS, one, ISSUES)).singleElement().asString().startsWith("[HW603]");
    assertThat(problems(REPOS, ISSUES, one)).singleElement().asString().startsWith("[HW603]");
    assertThat(problems(REPOS, one, one)).singleElement().asString().startsWith("[HW603]");
    assertThat(problems(REPOS, Step.concurrent(ISSUES, one)))
        .singleElement()
        .asString()
        .startsWith("[HW603] step 2.2");
    assertThat(
            problems(
                REPOS,
                Step.forAll(RepoType.TYPE)
                    .loadCollection(RepoType.FORKS)
                    .loadCollection(RepoType.FORKS)))
        .singleElement()
        .asString()
        .startsWith("[HW603] step 2");
  }

  @Test
  void rootAndOneOfTheSameEntityOverlap() {
    assertThat(problems(REPOS, Step.forOne(ACME).loadCollection(AccountType.REPOS)))
        .singleElement()
        .asString()
        .startsWith("[HW603]");
  }

  @Test
  void differentParentsAreNoOverlap() {
    sync(
            REPOS,
            Step.forOne(RepoType.ref("r0")).loadCollection(RepoType.ISSUES),
            Step.forOne(RepoType.ref("r1")).loadCollection(RepoType.ISSUES))
        .run()
        .orThrow();
    assertThat(api.calls("issues")).isEqualTo(2);
  }

  @Test
  void fieldThatNothingFills() {
    assertThat(problems(REPOS, Step.forAll(RepoType.TYPE).loadFields(RepoType.NAME)))
        .containsExactly(
            "[HW604] step 2 (for all Repo: load name) loads Repo.name, but no source or loader of"
                + " headwater/tracker fills it; of Repo it fills [forks, issues, issueAuthors,"
                + " description]");
  }

  @Test
  void nothingToDo() {
    assertThat(problems()).containsExactly("[HW605] the plan has no steps; add one");
    assertThat(problems(REPOS, Step.concurrent()))
        .containsExactly("[HW605] step 2 is a group of no steps; add some, or leave it out");
    assertThat(problems(REPOS, Step.forAll(RepoType.TYPE)))
        .containsExactly(
            "[HW605] step 2 (for all Repo: load nothing) loads nothing; add loadCollection or"
                + " loadFields");
  }

  @Test
  void allProblemsAtOnce() {
    assertThat(
            problems(
                Step.forRoot(AccountType.ref("other")).loadCollection(AccountType.REPOS),
                Step.forAll(IssueType.TYPE).loadFields(IssueType.TITLE),
                Step.concurrent(),
                ISSUES,
                ISSUES))
        .extracting(message -> message.substring(1, 6))
        .containsExactly("HW601", "HW602", "HW604", "HW605", "HW603");
  }
}
