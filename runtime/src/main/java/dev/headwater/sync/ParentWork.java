package dev.headwater.sync;

import dev.headwater.entity.Ref;

/** All pages of one source for one parent, to be done by some thread. */
record ParentWork(String source, Ref<?> parent, Pages pages) {

  /** Fetches and stores the pages. */
  interface Pages {
    void run() throws FailedParent, InterruptedException;
  }

  /** What it is about: done once at a time, and not again once it failed. */
  Key key() {
    return new Key(source, parent);
  }

  /** A source and a parent. */
  record Key(String source, Ref<?> parent) {}
}
