package dev.headwater.blog;

import org.jspecify.annotations.Nullable;

/** The context of a request: who asks. */
public record BlogContext(@Nullable String viewer) {

  /** Who asks; fails if nobody is logged in. */
  public String known() {
    if (viewer == null) {
      throw new IllegalStateException("nobody is logged in");
    }
    return viewer;
  }
}
