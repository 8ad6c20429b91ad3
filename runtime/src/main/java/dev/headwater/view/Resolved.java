package dev.headwater.view;

import dev.headwater.json.JsonOutput;
import dev.headwater.order.Slice;
import dev.headwater.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a request with everything that was selected of them, ready to be shown.
 *
 * @param <N> a masked result
 */
public interface Resolved<N> {

  /** How many rows there are. */
  int size();

  /** A row as a typed object. */
  N node(int index);

  /** Writes a row as JSON. */
  void write(int index, JsonOutput out);

  /** Resolves rows. */
  static <R, P extends Plan<R>, N> Resolved<N> rows(
      ViewDefinition<R, ?, P, N> view, Request request, List<R> rows, P plan) {
    return new ResolvedRows<>(view, Level.load(view, request, rows, plan));
  }

  /** Resolves a page whose cursors are ours. */
  static <R, P extends Plan<R>, N> Listed<R, P, N> page(
      ViewDefinition<R, ?, P, N> view, Request request, Slice<R> slice, P plan) {
    List<R> rows = slice.rows();
    return new Listed<>(
        view,
        Level.load(view, request, rows, plan),
        0,
        rows.size(),
        new Listed.Neighbours(slice.hasNext(), slice.hasPrevious()),
        Cursors.of(plan.order(), rows, request.keys()));
  }

  /** Resolves a page whose cursors are the store's own. */
  static <R, P extends Plan<R>, N> Listed<R, P, N> nativePage(
      ViewDefinition<R, ?, P, N> view,
      Request request,
      List<R> rows,
      P plan,
      @Nullable String nextCursor,
      @Nullable String previousCursor) {
    return new Listed<>(
        view,
        Level.load(view, request, rows, plan),
        0,
        rows.size(),
        new Listed.Neighbours(
            nextCursor != null, previousCursor != null, nextCursor, previousCursor),
        Cursors.NONE);
  }
}
