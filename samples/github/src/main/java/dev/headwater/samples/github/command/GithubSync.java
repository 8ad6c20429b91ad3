package dev.headwater.samples.github.command;

import dev.headwater.cli.report.SyncProgress;
import dev.headwater.entity.Ref;
import dev.headwater.operation.OperationCount;
import dev.headwater.operation.OperationTally;
import dev.headwater.samples.github.AccountType;
import dev.headwater.samples.github.Github;
import dev.headwater.samples.github.GithubConnector;
import dev.headwater.samples.github.RepoType;
import dev.headwater.samples.github.api.GithubApi;
import dev.headwater.samples.github.api.GithubApiOperations;
import dev.headwater.samples.github.api.GithubCalls;
import dev.headwater.samples.github.api.GithubSettings;
import dev.headwater.samples.github.api.HttpGithubApi;
import dev.headwater.samples.github.api.RepoName;
import dev.headwater.samples.github.api.Token;
import dev.headwater.store.Store;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncReport;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;

/**
 * Syncs into a store: an account with all its repositories, or some repositories alone. A run that
 * did not complete, whatever it was that ended it, is gone on with.
 */
final class GithubSync {
  /** How long the next command waits after this one's process was killed. */
  private static final Duration LEASE = Duration.ofSeconds(3);

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final GithubSettings settings;
  private final OperationTally tally = new OperationTally();
  private final GithubApi api;
  private final Store store;
  private final Surroundings surroundings;

  /** A sync that tells {@code err} when it waits. */
  GithubSync(
      GithubSettings settings,
      Token token,
      Store store,
      Surroundings surroundings,
      PrintWriter err) {
    this.settings = settings;
    this.api =
        new GithubApiOperations(
            new HttpGithubApi(settings, token),
            GithubCalls.of(
                surroundings.calls().listener(tally.and(new WaitNotice(err))), settings));
    this.store = store;
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
    return Sync.of(new GithubConnector(api)).into(store).lease(LEASE).patience(PATIENCE);
  }

  private Outcome run(Sync sync) {
    var process = surroundings.process();
    if (process.columns() == 0) {
      return outcome(sync.resume());
    }
    // Made outside of the block that closes it, which leaves standard error open.
    SyncProgress progress = SyncProgress.of(store, process.clock(), System.err, process.columns());
    try (progress) {
      return outcome(sync.listener(progress).resume());
    }
  }

  private Outcome outcome(SyncReport report) {
    long requests = tally.counts().values().stream().mapToLong(OperationCount::calls).sum();
    return new Outcome(report, requests, settings.perPage());
  }
}
