package dev.headwater.live;

/** Who is told of events. Must return at once, and not throw. */
@FunctionalInterface
public interface LiveListener {

  /** An event reached the subscription. */
  void happened(LiveEvent event);
}
