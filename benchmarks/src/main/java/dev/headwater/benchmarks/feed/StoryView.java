package dev.headwater.benchmarks.feed;

import dev.headwater.DataView;
import dev.headwater.OrderBy;
import java.time.Instant;
import java.util.List;

/** What is shown of a story. */
@DataView(of = Story.class)
@OrderBy("createdAt desc")
public interface StoryView {

  String id();

  String title();

  String body();

  String category();

  int likes();

  Instant createdAt();

  AuthorView author();

  List<RemarkView> remarks();
}
