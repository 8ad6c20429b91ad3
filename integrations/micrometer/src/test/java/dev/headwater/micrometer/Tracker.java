package dev.headwater.micrometer;

import dev.headwater.Connector;
import dev.headwater.Loader;
import dev.headwater.entity.Ref;
import dev.headwater.micrometer.IssueApi.IssuePage;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import java.io.IOException;

/** Repositories and their issues. */
@Connector(namespace = "acme", name = "tracker", root = Repo.class)
final class Tracker {
  private final IssueApi api;

  Tracker(IssueApi api) {
    this.api = api;
  }

  @Loader(pageSize = 2)
  Page<Issue> issues(Ref<Repo> repo, PageRequest page) throws IOException, InterruptedException {
    IssuePage result = api.issues(RepoType.key(repo), page.cursor());
    return Page.of(result.issues(), result.next());
  }
}
