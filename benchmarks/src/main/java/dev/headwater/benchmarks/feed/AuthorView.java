package dev.headwater.benchmarks.feed;

import dev.headwater.DataView;

/** What is shown of an author. */
@DataView(of = Author.class)
public interface AuthorView {

  String id();

  String name();
}
