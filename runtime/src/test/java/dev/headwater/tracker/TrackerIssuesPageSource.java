package dev.headwater.tracker;

import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import java.util.List;

final class TrackerIssuesPageSource extends SourceDefinition<Repo, IssuePage> {
  private static final DerivationDefinition<Repo, Issue> ISSUES =
      DerivationDefinition.collection("issues", RepoType.ISSUES);
  private static final DerivationDefinition<Repo, User> ISSUE_AUTHORS =
      DerivationDefinition.collection("issueAuthors", RepoType.ISSUE_AUTHORS);

  private final Tracker tracker;

  TrackerIssuesPageSource(Tracker tracker) {
    super("issuesPage", RepoType.TYPE, Paging.pages(4, 100), List.of(ISSUES, ISSUE_AUTHORS));
    this.tracker = tracker;
  }

  @Override
  public SourcePage<IssuePage> fetch(Ref<Repo> repo, PageRequest page) throws Exception {
    return tracker.issuesPage(repo, page);
  }

  @Override
  public void derive(
      Ref<Repo> repo, PageRequest request, IssuePage page, DerivedPage<Repo> derived) {
    derived.begin(ISSUES).entities(Tracker.issues(page));
    derived.begin(ISSUE_AUTHORS).inputs(Tracker.issueAuthors(page));
  }
}
