package dev.headwater.samples.spotify.command;

import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.OperationListener;
import dev.headwater.operation.OperationOutcome;
import java.io.PrintWriter;
import java.time.Duration;

/** Whoever has to wait for a rate limit is told so, and for how long. */
final class WaitNotice implements OperationListener {
  private final PrintWriter err;

  WaitNotice(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void called(OperationOutcome outcome) {}

  @Override
  public void waits(OperationDefinition operation, Duration wait) {
    err.println("waiting " + (wait.toSeconds() + 1) + " s: Spotify limits the rate of calls");
    err.flush();
  }
}
