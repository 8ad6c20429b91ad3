package dev.headwater.api;

import dev.headwater.order.RowOrder;
import dev.headwater.plan.Plan;
import dev.headwater.view.ViewDefinition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Describes an API; for generated code, which has checked the names. Not thread-safe.
 *
 * @param <C> the context of the request
 */
public final class ApiDefinitionBuilder<C> {
  final String name;
  final Class<C> contextType;
  final Map<String, RootList<?, ?>> lists = new LinkedHashMap<>();
  final Map<String, Named<C>> customLists = new LinkedHashMap<>();
  final Map<String, Named<C>> queries = new LinkedHashMap<>();
  final Map<String, Named<C>> mutations = new LinkedHashMap<>();
  final Set<ViewDefinition<?, ?, ?, ?>> views = new LinkedHashSet<>();

  ApiDefinitionBuilder(String name, Class<C> contextType) {
    this.name = name;
    this.contextType = contextType;
  }

  /** A list that the view's source answers. */
  public <R, P extends Plan<R>> ApiDefinitionBuilder<C> list(
      String name, ViewDefinition<R, ?, P, ?> view, RowOrder<R, ?> order) {
    lists.put(name, new RootList<>(name, view, order));
    views.add(view);
    return this;
  }

  /** A list that a method answers. */
  public ApiDefinitionBuilder<C> customList(
      String name, ViewDefinition<?, ?, ?, ?> view, Handler<C> handler) {
    return put(customLists, name, view, handler);
  }

  /** A list of no view that a method answers; the type is empty if there is none. */
  public ApiDefinitionBuilder<C> customList(String name, String type, Handler<C> handler) {
    return put(customLists, name, type, handler);
  }

  /** A query for rows of a view. */
  public ApiDefinitionBuilder<C> query(
      String name, ViewDefinition<?, ?, ?, ?> view, Handler<C> handler) {
    return put(queries, name, view, handler);
  }

  /** A query for something else; the type is empty if there is none. */
  public ApiDefinitionBuilder<C> query(String name, String type, Handler<C> handler) {
    return put(queries, name, type, handler);
  }

  /** A mutation that results in rows of a view. */
  public ApiDefinitionBuilder<C> mutation(
      String name, ViewDefinition<?, ?, ?, ?> view, Handler<C> handler) {
    return put(mutations, name, view, handler);
  }

  /** A mutation that results in something else; the type is empty if there is none. */
  public ApiDefinitionBuilder<C> mutation(String name, String type, Handler<C> handler) {
    return put(mutations, name, type, handler);
  }

  private ApiDefinitionBuilder<C> put(
      Map<String, Named<C>> map, String name, ViewDefinition<?, ?, ?, ?> view, Handler<C> handler) {
    map.put(name, new Named<>(name, view.type(), handler));
    views.add(view);
    return this;
  }

  private ApiDefinitionBuilder<C> put(
      Map<String, Named<C>> map, String name, String type, Handler<C> handler) {
    map.put(name, new Named<>(name, type.isEmpty() ? null : type, handler));
    return this;
  }

  /** What was described. */
  public ApiDefinition<C> build() {
    return new ApiDefinition<>(this);
  }
}
