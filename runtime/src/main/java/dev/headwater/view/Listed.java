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
  private final Beside beside;
  private final Cursors cursors;

  Listed(
      ViewDefinition<T, ?, Q, N> view,
      Level<T, Q> level,
      int start,
      int end,
      Beside beside,
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
    boolean haveCursors = cursors.exist();
    Written first = null;
    Written last = null;
    for (int i = start; i < end; i++) {
      out.item().beginObject();
      if (haveCursors) {
        out.name(CURSOR);
        int from = out.size();
        cursors.write(i, out);
        last = new Written(from, out.size());
        first = first == null ? last : first;
      }
      out.name(NODE);
      view.write(level, i, out);
      out.endObject();
    }
    out.endArray().name(PAGINATION).beginObject();
    out.name(HAS_NEXT).bool(beside.hasNext()).name(HAS_PREVIOUS).bool(beside.hasPrevious());
    boolean pointOn = cursors.pointOn();
    write(NEXT_CURSOR, pointOn ? last : null, beside.nextCursor(), out);
    write(
        PREVIOUS_CURSOR,
        pointOn && beside.hasPrevious() ? first : null,
        beside.previousCursor(),
        out);
    out.endObject();
    beside.more().forEach((name, value) -> out.name(name).json(value));
    out.endObject();
  }

  /** Where in an output a cursor stands, so that it is made only once. */
  private record Written(int from, int to) {}

  private static void write(
      JsonName name, @Nullable Written ours, @Nullable String theirs, JsonOutput out) {
    if (theirs != null) {
      out.name(name).string(theirs);
    } else if (ours != null) {
      out.name(name).again(ours.from(), ours.to());
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
    if (cursors.pointOn() && !positions.isEmpty()) {
      next = next == null ? positions.get(positions.size() - 1) : next;
      previous = previous == null && beside.hasPrevious() ? positions.get(0) : previous;
    }
    return new Connection<>(
        nodes,
        positions,
        new Connection.Pagination(beside.hasNext(), beside.hasPrevious(), next, previous));
  }
}
