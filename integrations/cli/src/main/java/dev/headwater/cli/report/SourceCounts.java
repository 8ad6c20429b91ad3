package dev.headwater.cli.report;

import dev.headwater.entity.EntityType;
import dev.headwater.store.CommitResult;
import dev.headwater.store.EntityCount;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a source has stored so far. */
final class SourceCounts {
  private final Instant started;
  private final Map<EntityType<?>, Long> entities = new LinkedHashMap<>();
  private long pages;
  private long finished;
  private long setAside;

  SourceCounts(Instant started) {
    this.started = started;
  }

  void page(CommitResult result) {
    pages++;
    result.counts().forEach((type, count) -> entities.merge(type, sum(count), Long::sum));
  }

  private static long sum(EntityCount count) {
    return count.created() + count.updated();
  }

  void finished() {
    finished++;
  }

  void setAside() {
    setAside++;
  }

  /** The parents that nothing more is done for. */
  long parents() {
    return finished + setAside;
  }

  /** Pages, entities a second, and entities by type: what a narrow terminal cuts off comes last. */
  String text(Instant now) {
    StringBuilder text = new StringBuilder();
    text.append(pages).append(pages == 1 ? " page" : " pages");
    double seconds = Math.max(1, Duration.between(started, now).toMillis()) / 1000.0;
    long all = entities.values().stream().mapToLong(Long::longValue).sum();
    text.append(String.format(Locale.ROOT, ", %.0f/s", all / seconds));
    if (setAside > 0) {
      text.append(", ").append(setAside).append(" set aside");
    }
    entities.forEach((type, count) -> text.append(", ").append(count).append(' ').append(type));
    return text.toString();
  }
}
