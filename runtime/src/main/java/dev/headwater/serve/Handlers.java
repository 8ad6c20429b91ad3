package dev.headwater.serve;

import dev.headwater.order.Window;
import dev.headwater.plan.Plan;
import dev.headwater.view.Filter;
import dev.headwater.view.NativePage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms in which generated code hands the methods of a source to its executor. */
public final class Handlers {
  private Handlers() {}

  /** One row by its id. */
  @FunctionalInterface
  public interface ById<C, R, K, P extends Plan<R>> {
    /** The row; null if there is none. */
    @Nullable R byId(K id, P plan, C context) throws Exception;
  }

  /** Rows by their ids. */
  @FunctionalInterface
  public interface ByIds<C, R, K, P extends Plan<R>> {
    /** The rows that exist, in any order. */
    Collection<? extends R> byIds(List<K> ids, P plan, C context) throws Exception;
  }

  /** The rows of a window of a list. */
  @FunctionalInterface
  public interface Connection<C, R, P extends Plan<R>> {
    /** At most as many rows as the window takes, in the order of the list. */
    Collection<? extends R> connection(Window<R> window, P plan, C context) throws Exception;
  }

  /** A page of a list whose cursors are the store's own. */
  @FunctionalInterface
  public interface NativeConnection<C, R, P extends Plan<R>> {
    /** The page after, or before, a cursor; null at the end that comes first. */
    NativePage<R> connection(@Nullable String cursor, Window<R> window, P plan, C context)
        throws Exception;
  }

  /** The rows of a window, for each of many parents. */
  @FunctionalInterface
  public interface ByParents<C, R, F, P extends Plan<R>> {
    /** For each parent at most as many rows as the window takes, in their order. */
    Collection<? extends R> byParents(List<F> parents, Window<R> window, P plan, C context)
        throws Exception;
  }

  /** How many rows each of many parents has. */
  @FunctionalInterface
  public interface CountByParents<C, R, F> {
    /** A number for each parent that has any. */
    Map<F, Integer> countByParents(List<F> parents, Filter<R> filter, C context) throws Exception;
  }
}
