package dev.headwater.samples.github;

import dev.headwater.Connector;
import dev.headwater.Derivation;
import dev.headwater.Loader;
import dev.headwater.Seed;
import dev.headwater.Source;
import dev.headwater.entity.Ref;
import dev.headwater.samples.github.api.GithubApi;
import dev.headwater.samples.github.api.IssueData;
import dev.headwater.samples.github.api.IssuePage;
import dev.headwater.samples.github.api.RepoData;
import dev.headwater.samples.github.api.RepoPage;
import dev.headwater.samples.github.api.UserData;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourcePage;
import dev.headwater.sync.Step;
import dev.headwater.sync.SyncPlan;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** GitHub's accounts, their repositories, and of these the issues and who wrote them. */
@Connector(
    name = "github",
    root = {Account.class, Repo.class})
public final class Github {
  private final GithubApi api;

  /** A connector that asks this API. */
  public Github(GithubApi api) {
    this.api = api;
  }

  @Loader
  Page<RepoInput> repos(Ref<Account> account, PageRequest page)
      throws IOException, InterruptedException {
    RepoPage result = api.repos(AccountType.key(account), page.cursor(), page.size());
    return Page.of(result.repos().stream().map(Github::repo).toList(), result.nextCursor());
  }

  @Source
  SourcePage<IssuePage> issuesPage(Ref<Repo> repo, PageRequest page)
      throws IOException, InterruptedException {
    IssuePage result = api.issues(RepoType.key(repo), page.cursor(), page.size());
    return SourcePage.of(result, result.nextCursor());
  }

  @Derivation(populates = "issues")
  static List<Issue> issues(IssuePage page) {
    return page.issues().stream().map(Github::issue).toList();
  }

  /** Rides along: no call of its own. */
  @Derivation(populates = "issueAuthors")
  static Stream<UserInput> issueAuthors(IssuePage page) {
    return page.issues().stream()
        .map(IssueData::user)
        .filter(Objects::nonNull)
        .map(user -> UserInput.of(user.id()).login(user.login()));
  }

  @Seed
  static SyncPlan plan(Ref<Account> root) {
    return SyncPlan.of(
        Step.forRoot(root).loadCollection(AccountType.REPOS),
        Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUES));
  }

  /** The plan for repositories that are roots themselves: no account is listed. */
  public static SyncPlan planOfRepos() {
    return SyncPlan.of(Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUES));
  }

  private static RepoInput repo(RepoData repo) {
    return RepoInput.of(repo.fullName()).description(repo.description()).stars(repo.stars());
  }

  private static Issue issue(IssueData issue) {
    UserData user = issue.user();
    return new Issue(
        issue.id(),
        issue.number(),
        issue.title(),
        Issue.State.valueOf(issue.state().toUpperCase(Locale.ROOT)),
        issue.pullRequest(),
        user == null ? null : UserType.ref(user.id()),
        issue.createdAt(),
        issue.closedAt());
  }
}
