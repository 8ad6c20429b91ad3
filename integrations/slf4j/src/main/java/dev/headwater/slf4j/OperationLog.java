package dev.headwater.slf4j;

import static java.util.Objects.requireNonNull;

import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.OperationListener;
import dev.headwater.operation.OperationOutcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Logs, under the name {@code dev.headwater.operation}, calls of operations that failed or were
 * slow, as warnings, and waits for rate budgets: as information if they are as long as a slow call,
 * otherwise for debugging. Each attempt is a call. A call that was interrupted, since its run was
 * stopped, is logged for debugging. Thread-safe.
 *
 * <p>No line has arguments or results of calls. The message and stack trace of an exception are
 * logged only if the logger is set to debugging, since clients put addresses and answers into them.
 */
public final class OperationLog implements OperationListener {
  private static final Logger LOG = LoggerFactory.getLogger("dev.headwater.operation");
  private static final Duration DEFAULT_SLOW = Duration.ofSeconds(5);

  private final Duration slow;

  /** Calls of 5 seconds and more are slow. */
  public OperationLog() {
    this(DEFAULT_SLOW);
  }

  /** Calls that take so long, or longer, are slow. */
  public OperationLog(Duration slow) {
    this.slow = requireNonNull(slow, "slow");
  }

  @Override
  public void called(OperationOutcome outcome) {
    Exception cause = outcome.cause();
    if (cause == null) {
      if (isSlow(outcome.took())) {
        log(Level.WARN, outcome, null, "operation was slow");
      }
    } else if (cause instanceof InterruptedException) {
      log(Level.DEBUG, outcome, cause, "operation was interrupted");
    } else {
      log(Level.WARN, outcome, cause, "operation failed");
    }
  }

  private static void log(
      Level level, OperationOutcome outcome, @Nullable Exception cause, String what) {
    LoggingEventBuilder line =
        LOG.atLevel(level)
            .addKeyValue("operation", outcome.operation().qualifiedName())
            .addKeyValue("durationMillis", outcome.took().toMillis());
    if (cause != null) {
      line = line.addKeyValue("exception", cause.getClass().getName());
    }
    line.setCause(LOG.isDebugEnabled() ? cause : null).log(what);
  }

  @Override
  public void waits(OperationDefinition operation, Duration wait) {
    LOG.atLevel(isSlow(wait) ? Level.INFO : Level.DEBUG)
        .addKeyValue("operation", operation.qualifiedName())
        .addKeyValue("waitMillis", wait.toMillis())
        .log("operation waits for its rate budgets");
  }

  private boolean isSlow(Duration time) {
    return time.compareTo(slow) >= 0;
  }
}
