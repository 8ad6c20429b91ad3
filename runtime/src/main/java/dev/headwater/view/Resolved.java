package dev.headwater.view;

import dev.headwater.json.JsonOutput;
import dev.headwater.order.Slice;
import dev.headwater.plan.Plan;
import java.util.List;

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

  /** Resolves a page of a list that was cut by an order. */
  static <R, P extends Plan<R>, N> Listed<R, P, N> page(
      ViewDefinition<R, ?, P, N> view, Request request, Slice<R> slice, P plan) {
    List<R> rows = slice.rows();
    return new Listed<>(
        view,
        Level.load(view, request, rows, plan),
        0,
        rows.size(),
        Beside.of(slice),
        request.positions().shown(view, plan.order(), rows));
  }

  /** Resolves a page that was cut elsewhere. */
  static <R, P extends Plan<R>, N> Listed<R, P, N> page(
      ViewDefinition<R, ?, P, N> view, Request request, NativePage<R> page, P plan) {
    return new Listed<>(
        view,
        Level.load(view, request, page.rows(), plan),
        0,
        page.rows().size(),
        Beside.of(page),
        Cursors.of(page.cursors(), 0));
  }
}
