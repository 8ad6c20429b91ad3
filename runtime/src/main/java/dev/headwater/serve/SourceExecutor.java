package dev.headwater.serve;

import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.order.Window;
import dev.headwater.plan.Plan;
import dev.headwater.view.Filter;
import dev.headwater.view.NativePage;
import dev.headwater.view.Tasks;
import dev.headwater.view.ViewDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A source of a view as generated code describes it: which of {@code byId}, {@code byIds}, {@code
 * connection}, {@code byParents} and {@code countByParents} it can, and how it is called.
 * Immutable; as safe to share as the source is.
 *
 * @param <C> what it takes of the request; {@code Object} if nothing
 * @param <R> the row
 * @param <K> what identifies a row
 * @param <P> the plan
 */
public final class SourceExecutor<C, R, K, P extends Plan<R>> {
  private final String source;
  private final ViewDefinition<R, K, P, ?> view;
  private final Class<C> contextType;
  private final Handlers.@Nullable ById<C, R, K, P> byId;
  private final Handlers.@Nullable ByIds<C, R, K, P> byIds;
  private final Map<String, Handlers.Connection<C, R, P>> connections;
  private final Handlers.@Nullable NativeConnection<C, R, P> nativeConnection;
  private final Map<String, ParentHandlers<C, R, ?, P>> parents;

  SourceExecutor(ExecutorBuilder<C, R, K, P> builder) {
    this.source = builder.source;
    this.view = builder.view;
    this.contextType = builder.contextType;
    this.byId = builder.byId;
    this.byIds = builder.byIds;
    this.connections = Map.copyOf(builder.connections);
    this.nativeConnection = builder.nativeConnection;
    this.parents = Map.copyOf(builder.parents);
  }

  /**
   * Begins an executor; for generated code.
   *
   * @param source the name of the source's class, for messages
   */
  public static <C, R, K, P extends Plan<R>> ExecutorBuilder<C, R, K, P> of(
      String source, ViewDefinition<R, K, P, ?> view, Class<C> contextType) {
    return new ExecutorBuilder<>(source, view, contextType);
  }

  /**
   * For generated code: waits for what a method began.
   *
   * @throws Exception what it failed with
   */
  @SuppressWarnings("PMD.PreserveStackTrace") // the cause has its own
  public static <T extends @Nullable Object> T await(CompletionStage<T> stage) throws Exception {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** For generated code: counts by what identifies a parent, instead of by references to it. */
  public static <E, F> Map<F, Integer> byKey(Map<Ref<E>, Integer> counts, Function<Ref<E>, F> key) {
    Map<F, Integer> byKey = new HashMap<>();
    counts.forEach((parent, count) -> byKey.put(key.apply(parent), count));
    return byKey;
  }

  /** The view whose rows it fetches. */
  public ViewDefinition<R, K, P, ?> view() {
    return view;
  }

  /** The class of what it takes of a request. */
  public Class<C> contextType() {
    return contextType;
  }

  /** What it can, fallbacks included: {@code byIds}, {@code connection byCreatedAt}, ... */
  public boolean can(String capability) {
    return switch (capability) {
      case "byId", "byIds" -> byId != null || byIds != null;
      default ->
          capability.startsWith("connection")
              ? canList(capability.substring("connection".length()).strip())
              : canFollow(capability);
    };
  }

  private boolean canList(String order) {
    return nativeConnection != null
        || connections.containsKey(ExecutorBuilder.ANY_ORDER)
        || connections.containsKey(order);
  }

  private boolean canFollow(String capability) {
    String[] words = capability.split(" ", -1);
    ParentHandlers<C, R, ?, P> handlers = words.length < 2 ? null : parents.get(words[1]);
    return handlers != null
        && (words[0].equals("countByParents")
            ? handlers.count() != null
            : handlers.canFetch(words.length < 3 ? ExecutorBuilder.ANY_ORDER : words[2]));
  }

  /** Rows by their ids; without such a handler, one by one. */
  List<R> byIds(List<K> ids, P plan, C context, Tasks tasks) {
    if (byIds != null) {
      Handlers.ByIds<C, R, K, P> handler = byIds;
      return rows(call("byIds", () -> handler.byIds(ids, plan, context)));
    }
    if (byId == null) {
      throw cannot("byIds");
    }
    @Nullable Object[] found = new @Nullable Object[ids.size()];
    List<Runnable> calls = new ArrayList<>(ids.size());
    for (int i = 0; i < found.length; i++) {
      int index = i;
      calls.add(() -> found[index] = byId(ids.get(index), plan, context));
    }
    tasks.run(calls);
    List<R> rows = new ArrayList<>(found.length);
    for (Object row : found) {
      if (row != null) {
        rows.add(view.rowType().cast(row));
      }
    }
    return rows;
  }

  /** A row by its id; null if there is none. */
  @Nullable R byId(K id, P plan, C context) {
    if (byId != null) {
      Handlers.ById<C, R, K, P> handler = byId;
      return call("byId", () -> handler.byId(id, plan, context));
    }
    Handlers.ByIds<C, R, K, P> handler = Objects.requireNonNullElseGet(byIds, this::noByIds);
    for (R row : rows(call("byIds", () -> handler.byIds(List.of(id), plan, context)))) {
      if (view.key(row).equals(id)) {
        return row;
      }
    }
    return null;
  }

  private Handlers.ByIds<C, R, K, P> noByIds() {
    throw cannot("byIds");
  }

  /** Whether lists have cursors of the store's own. */
  boolean isNative(String order) {
    return nativeConnection != null
        && !connections.containsKey(order)
        && !connections.containsKey(ExecutorBuilder.ANY_ORDER);
  }

  /** The rows of a window. */
  List<R> connection(Window<R> window, P plan, C context) {
    String order = plan.order().name();
    Handlers.Connection<C, R, P> handler =
        connections.getOrDefault(order, connections.get(ExecutorBuilder.ANY_ORDER));
    if (handler == null) {
      throw cannot("connection " + order);
    }
    return rows(call("connection", () -> handler.connection(window, plan, context)));
  }

  /** A page after, or before, a cursor of the store's own. */
  NativePage<R> nativePage(@Nullable String cursor, Window<R> window, P plan, C context) {
    Handlers.NativeConnection<C, R, P> handler = nativeConnection;
    if (handler == null) {
      throw cannot("connection");
    }
    return call("connection", () -> handler.connection(cursor, window, plan, context));
  }

  /** The rows of a window for each of many parents. */
  <F> Map<F, List<R>> byParents(
      String foreignKey, List<F> ids, Window<R> window, P plan, C context) {
    ParentHandlers<C, R, F, P> handlers = handlers("byParents", foreignKey);
    Handlers.ByParents<C, R, F, P> handler = handlers.in(plan.order().name());
    if (handler == null) {
      throw cannot("byParents " + foreignKey + " " + plan.order().name());
    }
    List<R> rows = rows(call("byParents", () -> handler.byParents(ids, window, plan, context)));
    Map<F, List<R>> lists = new LinkedHashMap<>();
    for (R row : rows) {
      F parent = handlers.foreignKey().get(row);
      if (parent != null) {
        lists.computeIfAbsent(parent, key -> new ArrayList<>()).add(row);
      }
    }
    return lists;
  }

  /** How many rows each of many parents has. */
  <F> Map<F, Integer> countByParents(String foreignKey, List<F> ids, Filter<R> filter, C context) {
    ParentHandlers<C, R, F, P> handlers = handlers("countByParents", foreignKey);
    Handlers.CountByParents<C, R, F> handler = handlers.count();
    if (handler == null) {
      throw cannot("countByParents " + foreignKey);
    }
    return call("countByParents", () -> handler.countByParents(ids, filter, context));
  }

  /** The relation and the source agree on the property, and thereby on its type. */
  @SuppressWarnings("unchecked")
  private <F> ParentHandlers<C, R, F, P> handlers(String capability, String foreignKey) {
    ParentHandlers<C, R, ?, P> found = parents.get(foreignKey);
    if (found == null) {
      throw cannot(capability + " " + foreignKey);
    }
    return (ParentHandlers<C, R, F, P>) found;
  }

  private static <R> List<R> rows(@Nullable Collection<? extends R> found) {
    if (found == null) {
      return List.of();
    }
    List<R> rows = new ArrayList<>(found);
    rows.removeAll(Collections.singleton(null));
    return rows;
  }

  private HeadwaterException cannot(String capability) {
    return new HeadwaterException(
        ErrorCode.CAPABILITY_MISSING,
        "source "
            + source
            + " of view '"
            + view
            + "' has no "
            + capability
            + "; add a method for it");
  }

  private <T extends @Nullable Object> T call(String capability, Callable<T> call) {
    try {
      return call.call();
    } catch (HeadwaterException e) {
      throw e;
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new HeadwaterException(
          ErrorCode.SOURCE_FAILED,
          "source " + source + " failed at " + capability + " of view '" + view + "': " + e,
          e);
    }
  }

  /** {@code PostSource of Post}. */
  @Override
  public String toString() {
    return source + " of " + view;
  }
}
