package dev.headwater.samples.github.command;

import dev.headwater.entity.Ref;
import dev.headwater.samples.github.AccountType;
import dev.headwater.samples.github.Github;
import dev.headwater.samples.github.GithubConnector;
import dev.headwater.samples.github.RepoType;
import dev.headwater.samples.github.api.GithubApi;
import dev.headwater.samples.github.api.GithubSettings;
import dev.headwater.samples.github.api.GithubUnavailableException;
import dev.headwater.samples.github.api.RepoName;
import dev.headwater.store.MemoryStore;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncReport;
import java.util.List;

/** Syncs into memory: an account with all its repositories, or some repositories alone. */
final class GithubSync {
  private static final int MOST_ATTEMPTS = 3;

  private final GithubSettings settings;
  private final GithubApi api;
  private final MemoryStore store = new MemoryStore();
  private final Surroundings surroundings;

  GithubSync(GithubSettings settings, Surroundings surroundings) {
    this.settings = settings;
    this.api = new GithubApi(settings, surroundings.pause());
    this.surroundings = surroundings;
  }

  Outcome account(String login) {
    return run(sync().from(AccountType.ref(login)));
  }

  Outcome repos(List<RepoName> names) {
    Ref<?>[] roots = names.stream().map(name -> RepoType.ref(name.toString())).toArray(Ref[]::new);
    return run(sync().from(roots).plan(Github.planOfRepos()));
  }

  private Sync sync() {
    return Sync.of(new GithubConnector(api)).into(store).retry(GithubSync::again);
  }

  private static boolean again(int attempt, Exception cause) {
    return attempt < MOST_ATTEMPTS && cause instanceof GithubUnavailableException;
  }

  private Outcome run(Sync sync) {
    if (!surroundings.terminal()) {
      return outcome(sync.run());
    }
    try (var progress = new Progress(surroundings.pause(), () -> store.count(RepoType.TYPE))) {
      return outcome(sync.listener(progress).run());
    }
  }

  private Outcome outcome(SyncReport report) {
    return new Outcome(report, api.requests(), settings.perPage());
  }
}
