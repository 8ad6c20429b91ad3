package dev.headwater.sync;

/** How a run ended. */
public enum SyncStatus {
  /** All that the plan asks for is in the store. */
  COMPLETED,
  /** Something is missing; the failures say what. What is in the store is right. */
  FAILED
}
