package social;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of the application. */
public final class Table {
  /** Users by their ids. */
  final Map<String, User> users = new LinkedHashMap<>();

  /** Posts by their ids. */
  final Map<String, Post> posts = new LinkedHashMap<>();

  /** Comments by their ids. */
  final Map<String, Comment> comments = new LinkedHashMap<>();
}
