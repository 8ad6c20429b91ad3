package dev.headwater.micrometer;

import dev.headwater.entity.Ref;
import dev.headwater.store.CommitResult;
import dev.headwater.store.PageCommit;
import dev.headwater.sync.SyncFailure;
import dev.headwater.sync.SyncListener;
import dev.headwater.sync.SyncPlan;
import dev.headwater.sync.SyncReport;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures syncs: {@code Sync.of(connector).into(store).listener(new SyncMetrics(registry))}.
 * Thread-safe; one may watch any number of runs, also at once.
 *
 * <p>No tag names a run, a parent or a cursor, so there are as many meters as the connector has
 * sources, entity types and codes of errors.
 *
 * <ul>
 *   <li>{@code headwater.sync.run} times runs that are over, by {@code status}
 *   <li>{@code headwater.sync.run.active} counts and times those that go on
 *   <li>{@code headwater.sync.pages} counts pages that are stored, by {@code source}
 *   <li>{@code headwater.sync.entities} counts entities, each once in a run, by {@code source},
 *       {@code entity} and {@code change}, which is {@code created} or {@code updated}
 *   <li>{@code headwater.sync.parents} counts parents of which all pages are stored, by {@code
 *       source}
 *   <li>{@code headwater.sync.failures} counts failures, by {@code source}, or {@code none} if one
 *       is of the whole run, and {@code code}
 * </ul>
 */
public final class SyncMetrics implements SyncListener {
  private final MeterRegistry registry;
  private final Tags tags;
  private final LongTaskTimer active;
  private final Map<String, LongTaskTimer.Sample> running = new ConcurrentHashMap<>();
  private final MeterProvider<Timer> runs;
  private final MeterProvider<Counter> pages;
  private final MeterProvider<Counter> entities;
  private final MeterProvider<Counter> parents;
  private final MeterProvider<Counter> failures;

  /** Measures into a registry. */
  public SyncMetrics(MeterRegistry registry) {
    this(registry, List.of());
  }

  /** Measures into a registry, with tags that all meters bear, such as the connector's name. */
  public SyncMetrics(MeterRegistry registry, Iterable<Tag> tags) {
    this.registry = registry;
    this.tags = Tags.of(tags);
    active =
        LongTaskTimer.builder("headwater.sync.run.active")
            .description("Runs that go on")
            .tags(tags)
            .register(registry);
    runs =
        Timer.builder("headwater.sync.run")
            .description("Runs that are over")
            .tags(tags)
            .withRegistry(registry);
    pages = counter("headwater.sync.pages", "Pages that are stored");
    entities = counter("headwater.sync.entities", "Entities that are stored");
    parents = counter("headwater.sync.parents", "Parents of which all pages are stored");
    failures = counter("headwater.sync.failures", "Parents, or runs, that were given up");
  }

  private MeterProvider<Counter> counter(String name, String description) {
    return Counter.builder(name).description(description).tags(tags).withRegistry(registry);
  }

  /** A run that goes on under its old id is still one run. */
  @Override
  public void runStarted(String run, SyncPlan plan) {
    LongTaskTimer.Sample before = running.put(run, active.start());
    if (before != null) {
      before.stop();
    }
  }

  @Override
  public void pageCommitted(PageCommit<?> page, CommitResult result) {
    Tags source = Tags.of("source", page.source());
    pages.withTags(source).increment();
    result
        .counts()
        .forEach(
            (type, count) -> {
              Tags entity = source.and("entity", type.name());
              entities
                  .withTags(entity.and("change", "created"))
                  .increment((double) count.created());
              entities
                  .withTags(entity.and("change", "updated"))
                  .increment((double) count.updated());
            });
  }

  @Override
  public void parentFinished(String source, Ref<?> parent, int pages) {
    parents.withTags("source", source).increment();
  }

  @Override
  public void failed(SyncFailure failure) {
    String source = failure.source() == null ? "none" : failure.source();
    failures.withTags("source", source, "code", failure.code().code()).increment();
  }

  @Override
  public void runEnded(SyncReport report) {
    LongTaskTimer.Sample sample = running.remove(report.run());
    if (sample != null) {
      sample.stop();
    }
    String status = report.status().name().toLowerCase(Locale.ROOT);
    runs.withTags("status", status).record(report.duration());
  }
}
