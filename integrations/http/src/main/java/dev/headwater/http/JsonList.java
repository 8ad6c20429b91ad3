package dev.headwater.http;

import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.Direction;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Paging;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a nested list that is at hand as JSON, cut in the manner of @nkzw/fate 1.3.3, whose
 * positions are ids.
 */
record JsonList(List<?> items, boolean hasNext, boolean hasPrevious, boolean isPage) {
  private static final JsonName ITEMS = JsonName.of("items");
  private static final JsonName CURSOR = JsonName.of("cursor");
  private static final JsonName NODE = JsonName.of("node");
  private static final JsonName PAGINATION = JsonName.of("pagination");
  private static final JsonName HAS_NEXT = JsonName.of("hasNext");
  private static final JsonName HAS_PREVIOUS = JsonName.of("hasPrevious");
  private static final JsonName NEXT_CURSOR = JsonName.of("nextCursor");
  private static final JsonName PREVIOUS_CURSOR = JsonName.of("previousCursor");
  private static final PageSizes ANY = new PageSizes(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /**
   * The page that is asked for.
   *
   * @throws dev.headwater.error.ClientException if that is wrong
   */
  static JsonList of(List<?> all, Arguments arguments) {
    if (!arguments.isGiven("first")
        && !arguments.isGiven("last")
        && !arguments.isGiven("after")
        && !arguments.isGiven("before")) {
      return new JsonList(all, false, false, false);
    }
    Paging page = Paging.of(arguments, ANY);
    int at = page.cursor() == null ? -1 : indexOf(all, page.cursor());
    int size = page.size();
    if (page.direction() == Direction.FORWARD) {
      List<?> rest = all.subList(at + 1, all.size());
      boolean more = rest.size() > size;
      return new JsonList(more ? rest.subList(0, size) : rest, more, at >= 0, true);
    }
    List<?> rest = at < 0 ? all : all.subList(0, at);
    boolean more = rest.size() > size;
    return new JsonList(
        more ? rest.subList(rest.size() - size, rest.size()) : rest, at >= 0, more, true);
  }

  private static int indexOf(List<?> all, String cursor) {
    for (int i = 0; i < all.size(); i++) {
      if (cursor(all.get(i)).equals(cursor)) {
        return i;
      }
    }
    return -1;
  }

  private static String cursor(@Nullable Object item) {
    Object id = item instanceof Map<?, ?> row ? row.get("id") : null;
    return id instanceof Number number ? EcmaNumber.text(number) : String.valueOf(id);
  }

  /** Writes one node. */
  @FunctionalInterface
  interface Node {
    /** Writes it. */
    void write(@Nullable Object item, JsonOutput out);
  }

  void write(Node node, JsonOutput out) {
    out.beginObject().name(ITEMS).beginArray();
    for (Object item : items) {
      out.item().beginObject().name(CURSOR).string(cursor(item)).name(NODE);
      node.write(item, out);
      out.endObject();
    }
    out.endArray().name(PAGINATION).beginObject();
    out.name(HAS_NEXT).bool(hasNext).name(HAS_PREVIOUS).bool(hasPrevious);
    if (isPage && !items.isEmpty()) {
      out.name(NEXT_CURSOR).string(cursor(items.get(items.size() - 1)));
      if (hasPrevious) {
        out.name(PREVIOUS_CURSOR).string(cursor(items.get(0)));
      }
    }
    out.endObject().endObject();
  }
}
