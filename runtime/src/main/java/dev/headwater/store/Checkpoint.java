package dev.headwater.store;

import org.jspecify.annotations.Nullable;

/**
 * How far a run has come with one source and parent.
 *
 * @param pages how many pages are committed, at least 1
 * @param nextCursor where the next page starts; null if there is none
 * @param bookmark the highest value so far of what the source bookmarks; null if there is none
 */
public record Checkpoint(int pages, @Nullable String nextCursor, @Nullable String bookmark) {

  /** Whether every page is committed. */
  public boolean isComplete() {
    return nextCursor == null;
  }
}
