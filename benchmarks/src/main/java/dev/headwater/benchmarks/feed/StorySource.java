package dev.headwater.benchmarks.feed;

import dev.headwater.Connection;
import dev.headwater.Source;
import java.util.List;

/** Answers with the rows it was given. */
@Source(StoryView.class)
public final class StorySource {
  private final List<Story> stories;

  /** A source over one page. */
  public StorySource(List<Story> stories) {
    this.stories = stories;
  }

  @Connection
  List<Story> all() {
    return stories;
  }
}
