package dev.headwater.http;

import org.jspecify.annotations.Nullable;

/** The headers of a request. */
@FunctionalInterface
public interface RequestHeaders {
  /** No headers. */
  RequestHeaders NONE = name -> null;

  /**
   * A header by its name, in whatever case; several of one name are joined by a comma and a blank;
   * null if there is none.
   */
  @Nullable String get(String name);
}
