package dev.headwater.sync;

import dev.headwater.source.SourceDefinition;
import java.util.concurrent.Callable;

/** Makes the calls of one source for one thread, again while the run's policy says so. */
final class SourceCalls {
  private final RunContext context;
  private final SourceDefinition<?, ?> source;
  private int attempt;

  SourceCalls(RunContext context, SourceDefinition<?, ?> source) {
    this.context = context;
    this.source = source;
  }

  /** How often the last call was made. */
  int attempt() {
    return attempt;
  }

  /**
   * What the source answers.
   *
   * @throws Exception what the last attempt threw
   */
  <T> T call(Callable<T> call) throws Exception {
    attempt = 0;
    return context.setup().retry().call(() -> attempt(call), this::isRetried);
  }

  /** Exactly one call; also ends the run if a call before swallowed the interrupt. */
  private <T> T attempt(Callable<T> call) throws Exception {
    attempt++;
    context.goOn();
    context.tally().call(source);
    T answer = call.call();
    if (answer == null) {
      throw new IllegalStateException("it returned null instead of a page");
    }
    return answer;
  }

  private boolean isRetried(Exception failure) {
    return !(failure instanceof InterruptedException)
        && context.setup().failures().kind(failure) == FailureKind.RETRY;
  }
}
