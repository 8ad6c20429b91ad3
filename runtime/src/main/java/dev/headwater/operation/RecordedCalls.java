package dev.headwater.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells a listener of each call. */
final class RecordedCalls implements OperationCalls {
  private final OperationCalls next;
  private final OperationListener listener;
  private final Clock clock;

  RecordedCalls(OperationCalls next, OperationListener listener, Clock clock) {
    this.next = next;
    this.listener = listener;
    this.clock = clock;
  }

  @Override
  public <T> T call(OperationDefinition operation, OperationCall<T> call) throws Exception {
    Instant started = clock.instant();
    T answer;
    try {
      answer = next.call(operation, call);
    } catch (Exception e) {
      called(operation, started, e);
      throw e;
    }
    called(operation, started, null);
    return answer;
  }

  private void called(OperationDefinition operation, Instant started, @Nullable Exception cause) {
    Duration took = Duration.between(started, clock.instant());
    listener.called(new OperationOutcome(operation, started, took, cause));
  }

  @Override
  public String toString() {
    return "recorded(" + next + ")";
  }
}
