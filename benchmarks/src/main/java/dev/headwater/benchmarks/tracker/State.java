package dev.headwater.benchmarks.tracker;

/** Whether an issue is done. */
public enum State {
  OPEN,
  CLOSED
}
