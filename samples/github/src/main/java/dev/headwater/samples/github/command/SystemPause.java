package dev.headwater.samples.github.command;

import dev.headwater.samples.github.api.Pause;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The system's clock; whoever has to wait is told so, and for how long. */
final class SystemPause implements Pause {
  private final PrintWriter err;

  SystemPause(PrintWriter err) {
    this.err = err;
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public void await(Duration length) throws InterruptedException {
    err.println("waiting " + (length.toSeconds() + 1) + " s: GitHub limits the rate of calls");
    err.flush();
    TimeUnit.MILLISECONDS.sleep(length.toMillis() + 1);
  }
}
