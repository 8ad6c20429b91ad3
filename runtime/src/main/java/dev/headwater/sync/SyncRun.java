package dev.headwater.sync;

/** One run. */
final class SyncRun {
  private SyncRun() {}

  static SyncReport start(SyncSetup setup, String id) {
    throw new UnsupportedOperationException("not yet: " + setup + id);
  }
}
