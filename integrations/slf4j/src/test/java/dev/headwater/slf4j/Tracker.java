package dev.headwater.slf4j;

import dev.headwater.Connector;
import dev.headwater.Loader;
import dev.headwater.credential.Secret;
import dev.headwater.entity.Ref;
import dev.headwater.slf4j.IssueApi.IssuePage;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Repositories and their issues; logs before each call. */
@Connector(namespace = "acme", name = "tracker", root = Repo.class)
final class Tracker {
  static final Logger LOG = LoggerFactory.getLogger(Tracker.class);

  private final IssueApi api;
  private final Secret token;

  Tracker(IssueApi api, Secret token) {
    this.api = api;
    this.token = token;
  }

  @Loader(pageSize = 2)
  Page<Issue> issues(Ref<Repo> repo, PageRequest page) throws IOException, InterruptedException {
    LOG.info("{} from {}", repo, page.cursor());
    IssuePage result = api.issues(token, RepoType.key(repo), page.cursor());
    return Page.of(result.issues(), result.next());
  }
}
