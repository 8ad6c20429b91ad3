package dev.headwater.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long what a source brought counts as fresh: while all fields that it fills are, a new run
 * does not fetch it again. {@code TimeToLive.of(Duration.ofHours(1)).with("readme",
 * Duration.ofDays(7))}. Immutable.
 *
 * <p>A field that is not set, or was invalidated, is never fresh.
 *
 * @param all for sources that have none of their own; null if they are always fetched
 * @param perSource by the names of sources
 */
public record TimeToLive(@Nullable Duration all, Map<String, Duration> perSource) {
  /** Long enough for everything, and short enough to be added to a time. */
  private static final Duration FOREVER = Duration.ofDays(365_000);

  /** Copies the map. */
  public TimeToLive {
    perSource = Map.copyOf(perSource);
  }

  /** Everything is always fetched. */
  public static TimeToLive none() {
    return new TimeToLive(null, Map.of());
  }

  /** The same for all sources. */
  public static TimeToLive of(Duration all) {
    return new TimeToLive(all, Map.of());
  }

  /** Only what is missing, or was invalidated, is fetched: such a run heals. */
  public static TimeToLive forever() {
    return of(FOREVER);
  }

  /** The same, with another time for one source. */
  public TimeToLive with(String source, Duration duration) {
    Map<String, Duration> more = new HashMap<>(perSource);
    more.put(source, duration);
    return new TimeToLive(all, more);
  }

  /** Whether anything of a source can be fresh. */
  boolean isAny(String source) {
    return perSource.getOrDefault(source, all) != null;
  }

  /** Whether something of a source that was written at a time is fresh now. */
  boolean isFresh(String source, Instant written, Instant now) {
    Duration life = perSource.getOrDefault(source, all);
    return life != null && !written.equals(Instant.EPOCH) && written.plus(life).isAfter(now);
  }
}
