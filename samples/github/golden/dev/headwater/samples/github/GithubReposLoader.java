package dev.headwater.samples.github;

import dev.headwater.entity.Ref;
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
 * The loader {@code repos} of {@link Github}.
 */
@NullMarked
@GeneratedFrom(Github.class)
final class GithubReposLoader extends SourceDefinition<Account, List<RepoInput>> {
  private static final DerivationDefinition<Account, Repo> REPOS = DerivationDefinition.collection(
      "repos", AccountType.REPOS);

  private final Github connector;

  GithubReposLoader(Github connector) {
    super("repos", AccountType.TYPE, Paging.pages(100, 10000), List.of(REPOS));
    this.connector = connector;
  }

  @Override
  public SourcePage<List<RepoInput>> fetch(Ref<Account> parent, PageRequest request) throws
      IOException, InterruptedException {
    return connector.repos(parent, request).asSourcePage();
  }

  @Override
  public void derive(Ref<Account> parent, PageRequest request, List<RepoInput> data,
      DerivedPage<Account> derived) {
    derived.begin(REPOS).inputs(data);
  }
}
