package dev.headwater.http;

import java.time.Duration;

/**
 * What one stream of events may hold, and how often it is heard of. Immutable.
 *
 * @param queue how many events may wait to be sent; one more closes the stream, 0 or more
 * @param subscriptions how many subscriptions a stream may have, at least 1
 * @param heartbeat how long the server says nothing, at least 1 millisecond
 */
public record LiveLimits(int queue, int subscriptions, Duration heartbeat) {
  private static final int QUEUE = 1000;
  private static final Duration HEARTBEAT = Duration.ofSeconds(25);
  private static final LiveLimits DEFAULTS = new LiveLimits(QUEUE, 1000, HEARTBEAT);
  private static final LiveLimits COMPATIBLE = new LiveLimits(QUEUE, Integer.MAX_VALUE, HEARTBEAT);

  /** Checks the ranges. */
  public LiveLimits {
    if (queue < 0 || subscriptions < 1 || heartbeat.toMillis() < 1) {
      throw new IllegalArgumentException(
          "no limits of streams: queue "
              + queue
              + ", subscriptions "
              + subscriptions
              + ", heartbeat "
              + heartbeat);
    }
  }

  /** 1000 events, 1000 subscriptions, a heartbeat every 25 seconds. */
  public static LiveLimits defaults() {
    return DEFAULTS;
  }

  /** As a server of @nkzw/fate has them: any number of subscriptions. */
  public static LiveLimits compatible() {
    return COMPATIBLE;
  }

  /** The same with another number of events. */
  public LiveLimits queue(int queue) {
    return new LiveLimits(queue, subscriptions, heartbeat);
  }

  /** The same with another number of subscriptions. */
  public LiveLimits subscriptions(int subscriptions) {
    return new LiveLimits(queue, subscriptions, heartbeat);
  }

  /** The same with another heartbeat. */
  public LiveLimits heartbeat(Duration heartbeat) {
    return new LiveLimits(queue, subscriptions, heartbeat);
  }
}
