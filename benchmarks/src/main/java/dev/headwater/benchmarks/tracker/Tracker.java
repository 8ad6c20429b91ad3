package dev.headwater.benchmarks.tracker;

import dev.headwater.Connector;
import dev.headwater.Derivation;
import dev.headwater.Loader;
import dev.headwater.Seed;
import dev.headwater.Source;
import dev.headwater.entity.Many;
import dev.headwater.entity.Ref;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourcePage;
import dev.headwater.sync.Step;
import dev.headwater.sync.SyncPlan;
import java.util.List;

/** The connector, as an application would write it. */
@Connector(namespace = "headwater", root = Account.class)
public final class Tracker {
  /** How many items a page request asks for. */
  public static final int PAGE = 100;

  private final TrackerApi api;

  /** A connector to an API. */
  public Tracker(TrackerApi api) {
    this.api = api;
  }

  @Loader(pageSize = PAGE)
  Page<Repo> repos(Ref<Account> account, PageRequest page) {
    List<Repo> repos = api.repos(page.cursor()).stream().map(Tracker::repo).toList();
    return Page.of(repos, api.nextRepos(page.cursor()));
  }

  @Source(pageSize = PAGE)
  SourcePage<IssuePage> issuesPage(Ref<Repo> repo, PageRequest page) {
    IssuePage issues = api.issues(RepoType.key(repo), page.cursor());
    return SourcePage.of(issues, issues.next());
  }

  /** The issues of a page. */
  @Derivation(source = "issuesPage", populates = "issues")
  public static List<Issue> issues(IssuePage page) {
    return page.issues().stream().map(Tracker::issue).toList();
  }

  /** Whoever wrote them, as often as they did. */
  @Derivation(source = "issuesPage", populates = "issueAuthors")
  public static List<User> issueAuthors(IssuePage page) {
    return page.issues().stream().map(raw -> new User(raw.authorId(), raw.login())).toList();
  }

  @Seed
  static SyncPlan plan(Ref<Account> root) {
    return SyncPlan.of(
        Step.forRoot(root).loadCollection(AccountType.REPOS),
        Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUES));
  }

  private static Repo repo(String id) {
    return new Repo(id, "Repository " + id, Many.inStore(), Many.inStore());
  }

  private static Issue issue(RawIssue raw) {
    return new Issue(
        raw.id(),
        raw.title(),
        raw.open() ? State.OPEN : State.CLOSED,
        UserType.ref(raw.authorId()),
        raw.createdAt());
  }
}
