package dev.headwater.live;

/** A subscription to a bus. Thread-safe. */
@FunctionalInterface
public interface LiveSubscription {

  /** Ends it; an event that is just being told of may still arrive. */
  void cancel();
}
