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
import dev.headwater.store.Store;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncReport;
import java.time.Duration;
import java.util.List;

/**
 * Syncs into a store: an account with all its repositories, or some repositories alone. A run that
 * did not complete, whatever it was that ended it, is gone on with.
 */
final class GithubSync {
  private static final int MOST_ATTEMPTS = 3;

  private final GithubSettings settings;
  private final GithubApi api;

  /** How long the next command waits after this one's process was killed. */
  private static final Duration LEASE = Duration.ofSeconds(3);

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Store store;
  private final Surroundings surroundings;

  GithubSync(GithubSettings settings, Store store, Surroundings surroundings) {
    this.store = store;
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
    return Sync.of(new GithubConnector(api))
        .into(store)
        .retry(GithubSync::again)
        .lease(LEASE)
        .patience(PATIENCE);
  }

  private static boolean again(int attempt, Exception cause) {
    return attempt < MOST_ATTEMPTS && cause instanceof GithubUnavailableException;
  }

  private Outcome run(Sync sync) {
    if (!surroundings.terminal()) {
      return outcome(sync.resume());
    }
    try (var progress = new Progress(surroundings.pause(), () -> store.count(RepoType.TYPE))) {
      return outcome(sync.listener(progress).resume());
    }
  }

  private Outcome outcome(SyncReport report) {
    return new Outcome(report, api.requests(), settings.perPage());
  }
}
