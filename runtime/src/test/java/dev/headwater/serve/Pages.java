package dev.headwater.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads a list page by page, as clients do. */
final class Pages {
  private Pages() {}

  /** The ids of all items, from the first page on. */
  static List<String> forward(int size, Function<Map<String, ?>, JsonNode> fetch) {
    return read("first", "after", "hasNext", "nextCursor", size, fetch);
  }

  /** The ids of all items, from the last page back, in the order of the list. */
  static List<String> backward(int size, Function<Map<String, ?>, JsonNode> fetch) {
    return read("last", "before", "hasPrevious", "previousCursor", size, fetch);
  }

  private static List<String> read(
      String many,
      String from,
      String goesOn,
      String cursor,
      int size,
      Function<Map<String, ?>, JsonNode> fetch) {
    List<String> all = new ArrayList<>();
    Map<String, Object> arguments = new HashMap<>(Map.of(many, size));
    boolean more = true;
    while (more) {
      JsonNode page = fetch.apply(arguments);
      List<String> ids = new ArrayList<>();
      page.path("items").forEach(item -> ids.add(item.path("node").path("id").asString()));
      all.addAll(many.equals("first") ? all.size() : 0, ids);
      more = page.path("pagination").path(goesOn).asBoolean();
      if (more) {
        arguments.put(from, page.path("pagination").path(cursor).asString());
      }
    }
    return all;
  }
}
