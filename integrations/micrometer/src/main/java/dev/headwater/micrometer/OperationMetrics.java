package dev.headwater.micrometer;

import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.OperationListener;
import dev.headwater.operation.OperationOutcome;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures the calls of operations: {@code new FailsafeCalls().listener(new
 * OperationMetrics(registry)).calls()}. Thread-safe.
 *
 * <p>{@code headwater.operation} times each attempt, by {@code api}, {@code operation}, {@code
 * outcome} ({@code success} or {@code failure}) and {@code exception} (the simple name of its
 * class, or {@code none}). {@code headwater.operation.wait} times what calls wait for rate budgets,
 * by {@code api} and {@code operation}.
 */
public final class OperationMetrics implements OperationListener {
  private final MeterProvider<Timer> calls;
  private final MeterProvider<Timer> waits;

  /** Measures into a registry. */
  public OperationMetrics(MeterRegistry registry) {
    this(registry, List.of());
  }

  /** Measures into a registry, with tags that all meters bear, such as the installation. */
  public OperationMetrics(MeterRegistry registry, Iterable<Tag> tags) {
    calls =
        Timer.builder("headwater.operation")
            .description("Calls of operations, each attempt one")
            .tags(tags)
            .withRegistry(registry);
    waits =
        Timer.builder("headwater.operation.wait")
            .description("What calls of operations wait for their rate budgets")
            .tags(tags)
            .withRegistry(registry);
  }

  @Override
  public void called(OperationOutcome outcome) {
    Tags tags =
        of(outcome.operation())
            .and("outcome", outcome.succeeded() ? "success" : "failure")
            .and("exception", exception(outcome.cause()));
    calls.withTags(tags).record(outcome.took());
  }

  @Override
  public void waits(OperationDefinition operation, Duration wait) {
    waits.withTags(of(operation)).record(wait);
  }

  private static Tags of(OperationDefinition operation) {
    return Tags.of("api", operation.api(), "operation", operation.name());
  }

  private static String exception(@Nullable Exception cause) {
    if (cause == null) {
      return "none";
    }
    String name = cause.getClass().getSimpleName();
    return name.isEmpty() ? "anonymous" : name;
  }
}
