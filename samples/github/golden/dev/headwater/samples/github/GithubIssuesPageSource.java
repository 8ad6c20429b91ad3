package dev.headwater.samples.github;

import dev.headwater.entity.Ref;
import dev.headwater.samples.github.api.IssuePage;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import dev.headwater.stamp.GeneratedFrom;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The source {@code issuesPage} of {@link Github}. Its pages feed, in this order,
 * {@code issues},
 * {@code issueAuthors}.
 */
@NullMarked
@GeneratedFrom(Github.class)
final class GithubIssuesPageSource extends SourceDefinition<Repo, IssuePage> {
  private static final DerivationDefinition<Repo, Issue> ISSUES = DerivationDefinition.collection(
      "issues", RepoType.ISSUES);

  private static final DerivationDefinition<Repo, User> ISSUE_AUTHORS = DerivationDefinition.collection(
      "issueAuthors", RepoType.ISSUE_AUTHORS);

  private final Github connector;

  GithubIssuesPageSource(Github connector) {
    super("issuesPage", RepoType.TYPE, Paging.pages(100, 10000), List.of(ISSUES, ISSUE_AUTHORS));
    this.connector = connector;
  }

  @Override
  public SourcePage<IssuePage> fetch(Ref<Repo> parent, PageRequest request) throws IOException,
      InterruptedException {
    return connector.issuesPage(parent, request);
  }

  @Override
  public void derive(Ref<Repo> parent, PageRequest request, IssuePage data,
      DerivedPage<Repo> derived) {
    derived.begin(ISSUES).entities(Github.issues(data));
    derived.begin(ISSUE_AUTHORS).inputs(Github.issueAuthors(data));
  }
}
