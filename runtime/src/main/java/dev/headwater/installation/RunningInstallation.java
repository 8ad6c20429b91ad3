package dev.headwater.installation;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.credential.CredentialStore;
import dev.headwater.credential.Credentials;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.store.Store;
import dev.headwater.sync.Sync;
import org.jspecify.annotations.Nullable;

/**
 * An installation from its start to its stop. It was started once, and is stopped once, whoever
 * asks how often. Thread-safe.
 */
public final class RunningInstallation implements AutoCloseable {
  private final String id;
  private final Installation installation;
  private boolean stopped;

  private RunningInstallation(String id, Installation installation) {
    this.id = id;
    this.installation = installation;
  }

  /**
   * Puts an installation together and starts it.
   *
   * @param id what its credentials go by in the store
   * @throws HeadwaterException HW851 if that fails; what was opened is closed then
   * @throws InterruptedException if the thread was interrupted; what was opened is closed then
   */
  public static <C> RunningInstallation start(
      ConnectorModule<C> module, C config, CredentialStore credentials, String id)
      throws InterruptedException {
    Installation installation;
    try {
      installation = module.initialise(config, new Credentials(credentials, id));
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      throw failed(id, "be put together", e);
    }
    try {
      installation.start();
      return new RunningInstallation(id, installation);
    } catch (InterruptedException e) {
      stopAfter(e, installation);
      throw e;
    } catch (Exception e) {
      stopAfter(e, installation);
      throw failed(id, "be started", e);
    }
  }

  private static void stopAfter(Exception failure, Installation installation) {
    try {
      installation.stop();
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      failure.addSuppressed(e);
    }
  }

  /**
   * What a sync runs.
   *
   * @throws HeadwaterException HW852 if it is stopped
   */
  public synchronized ConnectorDefinition connector() {
    if (stopped) {
      throw new HeadwaterException(
          ErrorCode.INSTALLATION_STOPPED, "installation '" + id + "' is stopped; start it again");
    }
    return installation.connector();
  }

  /**
   * A sync of it into a store: under its id, from its roots, by its plan if it has one of its own.
   *
   * @throws HeadwaterException HW852 if it is stopped
   */
  public synchronized Sync sync(Store store) {
    Sync sync = Sync.of(connector()).into(store).installation(id).from(installation.roots());
    return installation.plan().map(sync::plan).orElse(sync);
  }

  /** How it is now; an installation that is stopped, or cannot tell, is unhealthy. */
  public synchronized Health health() {
    if (stopped) {
      return Health.unhealthy("it is stopped");
    }
    try {
      Health health = installation.health();
      return health == null ? Health.unhealthy("it cannot tell") : health;
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      return Health.unhealthy("it cannot tell: " + e);
    }
  }

  /**
   * Stops it, if it is not stopped.
   *
   * @throws HeadwaterException HW851 if that fails; it counts as stopped all the same
   */
  public synchronized void stop() throws InterruptedException {
    if (stopped) {
      return;
    }
    stopped = true;
    try {
      installation.stop();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      throw failed(id, "be stopped", e);
    }
  }

  /** Stops it; an interrupt stays with the thread. */
  @Override
  public void close() {
    try {
      stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HeadwaterException failed(String id, String what, @Nullable Exception cause) {
    return new HeadwaterException(
        ErrorCode.INSTALLATION_FAILED,
        "installation '" + id + "' cannot " + what + ": " + cause,
        cause);
  }

  @Override
  public synchronized String toString() {
    return "installation " + id + (stopped ? ", stopped" : ", started");
  }
}
