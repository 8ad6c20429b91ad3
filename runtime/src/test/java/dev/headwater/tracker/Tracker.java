package dev.headwater.tracker;

import dev.headwater.entity.Many;
import dev.headwater.entity.Ref;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourcePage;
import dev.headwater.sync.Step;
import dev.headwater.sync.SyncPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The connector as a user writes it. */
public final class Tracker {
  private final TrackerApi api;

  public Tracker(TrackerApi api) {
    this.api = api;
  }

  Page<Repo> repos(Ref<Account> account, PageRequest page) throws Exception {
    TrackerApi.Slice<String> slice = api.listRepos(AccountType.key(account), page);
    return Page.of(slice.items().stream().map(Tracker::repo).toList(), slice.next());
  }

  List<RepoInput> forks(Ref<Repo> repo) throws Exception {
    return api.listForks(repo.id()).stream()
        .map(id -> RepoInput.of(id).name("fork " + id))
        .toList();
  }

  SourcePage<IssuePage> issuesPage(Ref<Repo> repo, PageRequest page) throws Exception {
    TrackerApi.Slice<RawIssue> slice = api.listIssues(repo.id(), page);
    return SourcePage.of(new IssuePage(slice.items(), slice.next()), slice.next());
  }

  static List<Issue> issues(IssuePage page) {
    return page.issues().stream().map(Tracker::issue).toList();
  }

  static Stream<UserInput> issueAuthors(IssuePage page) {
    return page.issues().stream().map(raw -> UserInput.of(raw.author()).login("@" + raw.author()));
  }

  String readme(Ref<Repo> repo) throws Exception {
    return api.readme(repo.id());
  }

  static Optional<RepoInput> about(Ref<Repo> repo, String readme) {
    return Optional.of(RepoInput.of(repo.id()).description(readme));
  }

  static SyncPlan plan(Ref<Account> root) {
    return SyncPlan.of(
        Step.forRoot(root).loadCollection(AccountType.REPOS),
        Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUES));
  }

  private static Repo repo(String id) {
    return new Repo(id, "repo " + id, null, Many.inStore(), Many.inStore(), Many.inStore());
  }

  private static Issue issue(RawIssue raw) {
    return new Issue(
        raw.id(),
        raw.title(),
        raw.open() ? State.OPEN : State.CLOSED,
        UserType.ref(raw.author()),
        raw.createdAt());
  }
}
