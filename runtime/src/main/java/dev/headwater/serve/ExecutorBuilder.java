package dev.headwater.serve;

import dev.headwater.entity.Getter;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.Plan;
import dev.headwater.view.ViewDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a source can do, put together by generated code. Not thread-safe. */
public final class ExecutorBuilder<C, R, K, P extends Plan<R>> {
  /** The key of a connection that answers for every order. */
  static final String ANY_ORDER = "";

  final String source;
  final ViewDefinition<R, K, P, ?> view;
  final Class<C> contextType;
  Handlers.@Nullable ById<C, R, K, P> byId;
  Handlers.@Nullable ByIds<C, R, K, P> byIds;
  final Map<String, Handlers.Connection<C, R, P>> connections = new LinkedHashMap<>();
  Handlers.@Nullable NativeConnection<C, R, P> nativeConnection;
  final Map<String, ParentHandlers<C, R, ?, P>> parents = new LinkedHashMap<>();

  ExecutorBuilder(String source, ViewDefinition<R, K, P, ?> view, Class<C> contextType) {
    this.source = source;
    this.view = view;
    this.contextType = contextType;
  }

  /** It fetches one row by its id. */
  public ExecutorBuilder<C, R, K, P> byId(Handlers.ById<C, R, K, P> handler) {
    byId = handler;
    return this;
  }

  /** It fetches rows by their ids. */
  public ExecutorBuilder<C, R, K, P> byIds(Handlers.ByIds<C, R, K, P> handler) {
    byIds = handler;
    return this;
  }

  /** It fetches lists, in whatever order. */
  public ExecutorBuilder<C, R, K, P> connection(Handlers.Connection<C, R, P> handler) {
    connections.put(ANY_ORDER, handler);
    return this;
  }

  /** It fetches lists in one order. */
  public ExecutorBuilder<C, R, K, P> connection(
      RowOrder<R, ?> order, Handlers.Connection<C, R, P> handler) {
    connections.put(order.name(), handler);
    return this;
  }

  /** It fetches lists, with cursors of its own. */
  public ExecutorBuilder<C, R, K, P> nativeConnection(Handlers.NativeConnection<C, R, P> handler) {
    nativeConnection = handler;
    return this;
  }

  /** It fetches the rows of many parents, whose id is in a property of the rows, in any order. */
  public <F> ExecutorBuilder<C, R, K, P> byParents(
      String foreignKey, Getter<R, F> getter, Handlers.ByParents<C, R, F, P> handler) {
    return add(foreignKey, new ParentHandlers<>(getter, Map.of(ANY_ORDER, handler), null));
  }

  /** It fetches the rows of many parents, whose id is in a property of the rows, in one order. */
  public <F> ExecutorBuilder<C, R, K, P> byParents(
      String foreignKey,
      Getter<R, F> getter,
      RowOrder<R, ?> order,
      Handlers.ByParents<C, R, F, P> handler) {
    return add(foreignKey, new ParentHandlers<>(getter, Map.of(order.name(), handler), null));
  }

  /** It counts the rows of many parents, whose id is in a property of the rows. */
  public <F> ExecutorBuilder<C, R, K, P> countByParents(
      String foreignKey, Getter<R, F> getter, Handlers.CountByParents<C, R, F> handler) {
    return add(foreignKey, new ParentHandlers<>(getter, Map.of(), handler));
  }

  private ExecutorBuilder<C, R, K, P> add(String foreignKey, ParentHandlers<C, R, ?, P> added) {
    parents.merge(foreignKey, added, ParentHandlers::with);
    return this;
  }

  /** The executor. */
  public SourceExecutor<C, R, K, P> build() {
    return new SourceExecutor<>(this);
  }
}
