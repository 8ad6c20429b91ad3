package dev.headwater.store;

/** How far a run is, or how it ended. */
public enum RunStatus {
  /** It runs, or its process died. */
  RUNNING,
  /** All that the plan asks for is in the store. */
  COMPLETED,
  /** Some parents were set aside, the others are complete. What is in the store is right. */
  PARTIAL,
  /** It stopped before it came to its end. What is in the store is right. */
  FAILED,
  /** It was told to stop before it came to its end. What is in the store is right. */
  CANCELLED
}
