package dev.headwater.samples.spotify.command;

import dev.headwater.credential.CredentialStore;
import dev.headwater.installation.RunningInstallation;
import dev.headwater.jdbc.JdbcStore;
import dev.headwater.jdbc.SqliteStore;
import dev.headwater.onboarding.Prompter;
import dev.headwater.samples.spotify.SpotifyModule;
import dev.headwater.samples.spotify.SpotifyModule.Config;
import dev.headwater.samples.spotify.SpotifySchema;
import dev.headwater.sync.SyncReport;
import java.time.Duration;

/** Connects, then syncs into a folder. A run that did not complete is gone on with. */
final class SpotifySync {
  private static final String INSTALLATION = "spotify";

  /** How long the next command waits after this one's process was killed. */
  private static final Duration LEASE = Duration.ofSeconds(3);

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SpotifyModule module;
  private final Folder folder;

  SpotifySync(SpotifyModule module, Folder folder) {
    this.module = module;
    this.folder = folder;
  }

  /** Asks a person, and syncs what was chosen. */
  SyncReport run(Prompter prompter) throws Exception {
    Config config = module.onboarding().ask(prompter, folder.credentials(), INSTALLATION);
    folder.keep(config);
    return run(config);
  }

  /** Syncs with the credentials that the folder has. */
  SyncReport run(Config config) throws InterruptedException {
    CredentialStore credentials = folder.credentials();
    try (RunningInstallation running =
            RunningInstallation.start(module, config, credentials, INSTALLATION);
        JdbcStore store = SqliteStore.open(folder.store(), SpotifySchema.SCHEMA.entities())) {
      return running.sync(store).lease(LEASE).patience(PATIENCE).resume();
    }
  }
}
