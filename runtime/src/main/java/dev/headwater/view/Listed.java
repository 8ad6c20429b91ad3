package dev.headwater.view;

import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: some rows of a level that follow each other, and what is beside them.
 *
 * @param <N> a masked result
 */
public final class Listed<T, Q extends Plan<T>, N> {
  private static final JsonName ITEMS = JsonName.of("items");
  private static final JsonName CURSOR = JsonName.of("cursor");
  private static final JsonName NODE = JsonName.of("node");
  private static final JsonName PAGINATION = JsonName.of("pagination");
  private static final JsonName HAS_NEXT = JsonName.of("hasNext");
  private static final JsonName HAS_PREVIOUS = JsonName.of("hasPrevious");
  private static final JsonName NEXT_CURSOR = JsonName.of("nextCursor");
  private static final JsonName PREVIOUS_CURSOR = JsonName.of("previousCursor");

  private final ViewDefinition<T, ?, Q, N> view;
  private final Level<T, Q> level;
  private final int start;
  private final int end;
  private final Neighbours beside;
  private final Cursors cursors;

  /**
   * Whether there are items after a page, and before it, and where they go on if its items do not
   * say.
   */
  record Neighbours(
      boolean next,
      boolean previous,
      @Nullable String nextCursor,
      @Nullable String previousCursor) {

    Neighbours(boolean next, boolean previous) {
      this(next, previous, null, null);
    }
  }

  Listed(
      ViewDefinition<T, ?, Q, N> view,
      Level<T, Q> level,
      int start,
      int end,
      Neighbours beside,
      Cursors cursors) {
    this.view = view;
    this.level = level;
    this.start = start;
    this.end = end;
    this.beside = beside;
    this.cursors = cursors;
  }

  /** Writes the page as an object with {@code items} and {@code pagination}. */
  public void write(JsonOutput out) {
    out.beginObject().name(ITEMS).beginArray();
    byte @Nullable [] first = null;
    byte @Nullable [] last = null;
    for (int i = start; i < end; i++) {
      last = cursors.ascii(i);
      first = i == start ? last : first;
      out.item().beginObject();
      if (last != null) {
        out.name(CURSOR).ascii(last);
      }
      out.name(NODE);
      view.write(level, i, out);
      out.endObject();
    }
    out.endArray().name(PAGINATION).beginObject();
    out.name(HAS_NEXT).bool(beside.next()).name(HAS_PREVIOUS).bool(beside.previous());
    write(NEXT_CURSOR, last, beside.nextCursor(), out);
    write(PREVIOUS_CURSOR, beside.previous() ? first : null, beside.previousCursor(), out);
    out.endObject().endObject();
  }

  private static void write(
      JsonName name, byte @Nullable [] ours, @Nullable String theirs, JsonOutput out) {
    if (theirs != null) {
      out.name(name).string(theirs);
    } else if (ours != null) {
      out.name(name).ascii(ours);
    }
  }

  /** The page as typed objects. */
  public Connection<N> connection() {
    List<N> nodes = new ArrayList<>(end - start);
    List<@Nullable String> positions = new ArrayList<>(end - start);
    for (int i = start; i < end; i++) {
      nodes.add(view.node(level, i));
      positions.add(cursors.text(i));
    }
    @Nullable String next = beside.nextCursor();
    @Nullable String previous = beside.previousCursor();
    if (next == null && !positions.isEmpty()) {
      next = positions.get(positions.size() - 1);
    }
    if (previous == null && !positions.isEmpty() && beside.previous()) {
      previous = positions.get(0);
    }
    return new Connection<>(
        nodes,
        positions,
        new Connection.Pagination(beside.next(), beside.previous(), next, previous));
  }
}
