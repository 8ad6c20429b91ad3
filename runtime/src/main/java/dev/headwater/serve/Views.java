package dev.headwater.serve;

import dev.headwater.error.ClientException;
import dev.headwater.error.ErrorCode;
import dev.headwater.order.Keyset;
import dev.headwater.order.RowOrder;
import dev.headwater.order.Slice;
import dev.headwater.order.Window;
import dev.headwater.plan.Limits;
import dev.headwater.plan.Paging;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.view.Connection;
import dev.headwater.view.NativePage;
import dev.headwater.view.Positions;
import dev.headwater.view.Request;
import dev.headwater.view.Resolved;
import dev.headwater.view.ViewDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests for views: parses what is selected into a plan, has the sources fetch it, and
 * masks the result. Immutable and thread-safe.
 *
 * <p>Of all its methods: a client's mistake is a {@link ClientException}, found before anything is
 * fetched where that is possible; a source that fails is HW921, a computed field HW922.
 *
 * @param <C> the application's context of a request
 */
public final class Views<C> {
  private final SourceRegistry<C> registry;
  private final Positions positions;
  private final Limits limits;
  private final Fork fork;
  private final boolean compatible;

  Views(
      SourceRegistry<C> registry,
      Positions positions,
      Limits limits,
      Fork fork,
      boolean compatible) {
    this.registry = registry;
    this.positions = positions;
    this.limits = limits;
    this.fork = fork;
    this.compatible = compatible;
  }

  /**
   * Begins to set up.
   *
   * @param contextType the class of the context of every request
   */
  public static <C> ViewsBuilder<C> of(SourceRegistry<? super C> registry, Class<C> contextType) {
    return new ViewsBuilder<>(SourceRegistry.<C>of().and(registry), contextType);
  }

  /** The sources. */
  public SourceRegistry<C> registry() {
    return registry;
  }

  /** What a request may ask for at most. */
  public Limits limits() {
    return limits;
  }

  /** Whether requests are answered as a server of @nkzw/fate would, see the builder. */
  public boolean isCompatible() {
    return compatible;
  }

  /** One row by its id; null if there is none. */
  public <R, K, P extends Plan<R>, N> Answer<@Nullable N> byId(
      ViewDefinition<R, K, P, N> view, String id, Selection selection, C context) {
    P plan = plan(view, selection);
    K key = key(view, id);
    Request request = request(view, plan, context);
    R row = key == null ? null : registry.executor(view).byId(key, plan, context);
    List<R> rows = row == null ? List.of() : List.of(row);
    return new OneAnswer<>(Resolved.rows(view, request, rows, plan));
  }

  /**
   * Rows by their ids, in the order and as often as they are asked for; those that do not exist are
   * left out.
   */
  public <R, K, P extends Plan<R>, N> Answer<List<N>> byIds(
      ViewDefinition<R, K, P, N> view, List<String> ids, Selection selection, C context) {
    P plan = plan(view, selection);
    List<K> wanted = keys(view, ids);
    Request request = request(view, plan, context);
    List<K> distinct = List.copyOf(new LinkedHashSet<>(wanted));
    Map<K, R> found = new HashMap<>();
    for (R row : registry.executor(view).byIds(distinct, plan, context, fork)) {
      found.put(view.key(row), row);
    }
    List<R> rows = new ArrayList<>(wanted.size());
    for (K key : wanted) {
      R row = found.get(key);
      if (row != null) {
        rows.add(row);
      }
    }
    return new ListAnswer<>(Resolved.rows(view, request, rows, plan));
  }

  /** Rows by their ids as the source returns them, in its order and as often. */
  public <R, K, P extends Plan<R>, N> Answer<List<N>> fetched(
      ViewDefinition<R, K, P, N> view, List<String> ids, Selection selection, C context) {
    P plan = plan(view, selection);
    List<K> wanted = keys(view, ids);
    Request request = request(view, plan, context);
    List<R> rows = registry.executor(view).byIds(wanted, plan, context, fork);
    return new ListAnswer<>(Resolved.rows(view, request, rows, plan));
  }

  private <K> List<K> keys(ViewDefinition<?, K, ?, ?> view, List<String> ids) {
    if (ids.size() > limits.ids()) {
      throw new ClientException(
          ErrorCode.TOO_MANY_IDS, ids.size() + " ids are asked for, more than " + limits.ids());
    }
    List<K> keys = new ArrayList<>(ids.size());
    for (String id : ids) {
      K key = key(view, id);
      if (key != null) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** What identifies a row; null for what is no id, where that is no mistake. */
  private <K> @Nullable K key(ViewDefinition<?, K, ?, ?> view, String id) {
    try {
      return view.ids().read(id);
    } catch (ClientException e) {
      if (compatible) {
        return null;
      }
      throw e;
    }
  }

  /** A page of all rows, in the view's first order. */
  public <R, K, P extends Plan<R>, N> Answer<Connection<N>> connection(
      ViewDefinition<R, K, P, N> view, Selection selection, C context) {
    return connection(view, view.orders().get(0), selection, context);
  }

  /** A page of all rows, in one of the view's orders. */
  public <R, K, P extends Plan<R>, N> Answer<Connection<N>> connection(
      ViewDefinition<R, K, P, N> view, RowOrder<R, ?> order, Selection selection, C context) {
    Place place = Place.rootList(limits, selection.arguments(), view.pageSizes());
    P plan = Plan.parsed(view.plan(place, order), selection.paths());
    SourceExecutor<? super C, R, K, P> executor = registry.executor(view);
    if (executor.isNative(order.name())) {
      return nativePage(view, executor, plan, context);
    }
    Paging page = plan.page();
    Window<R> window =
        positions.window(order, page, id -> lookUp(view, executor, id, plan, context));
    Request request = request(view, plan, context);
    List<R> rows = executor.connection(window, plan, context);
    Slice<R> slice = Slice.ofWindow(rows, window, page.cursor() != null);
    return new PageAnswer<>(Resolved.page(view, request, slice, plan));
  }

  private <R, K, P extends Plan<R>> @Nullable R lookUp(
      ViewDefinition<R, K, P, ?> view,
      SourceExecutor<? super C, R, K, P> executor,
      String id,
      P plan,
      C context) {
    K key = key(view, id);
    return key == null ? null : executor.byId(key, plan, context);
  }

  private <R, K, P extends Plan<R>, N> Answer<Connection<N>> nativePage(
      ViewDefinition<R, K, P, N> view,
      SourceExecutor<? super C, R, K, P> executor,
      P plan,
      C context) {
    Paging page = plan.page();
    Window<R> window = Window.of(Keyset.of(plan.order(), null, page.direction()), page.take());
    Request request = request(view, plan, context);
    NativePage<R> fetched = executor.nativePage(page.cursor(), window, plan, context);
    return new PageAnswer<>(Resolved.page(view, request, fetched, plan));
  }

  /** A page that did not come from a source, as it is. */
  public <R, P extends Plan<R>, N> Answer<Connection<N>> resolvePage(
      ViewDefinition<R, ?, P, N> view, NativePage<R> page, Selection selection, C context) {
    P plan = plan(view, selection);
    return new PageAnswer<>(Resolved.page(view, request(view, plan, context), page, plan));
  }

  /** A row that did not come from a source, such as the result of a mutation. */
  public <R, P extends Plan<R>, N> Answer<@Nullable N> resolve(
      ViewDefinition<R, ?, P, N> view, @Nullable R row, Selection selection, C context) {
    List<R> rows = row == null ? List.of() : List.of(row);
    P plan = plan(view, selection);
    return new OneAnswer<>(Resolved.rows(view, request(view, plan, context), rows, plan));
  }

  /** Rows that did not come from a source, as they are. */
  public <R, P extends Plan<R>, N> Answer<List<N>> resolveAll(
      ViewDefinition<R, ?, P, N> view, List<? extends R> rows, Selection selection, C context) {
    P plan = plan(view, selection);
    return new ListAnswer<>(
        Resolved.rows(view, request(view, plan, context), List.copyOf(rows), plan));
  }

  /** The plan of a selection of single rows; what a resolver without a source needs to know. */
  public <R, P extends Plan<R>> P plan(ViewDefinition<R, ?, P, ?> view, Selection selection) {
    Place place = Place.root(limits, selection.arguments());
    return Plan.parsed(view.plan(place, view.orders().get(0)), selection.paths());
  }

  /** A request in which nothing is left for a client to have done wrong. */
  private <R, P extends Plan<R>> Request request(
      ViewDefinition<R, ?, P, ?> view, P plan, C context) {
    SourceRows<C> related = new SourceRows<>(registry, context, fork);
    Request request = new Request(context, positions, related, fork);
    if (limits.boundedPages()) {
      request.rehearse(view, plan);
    }
    return request;
  }
}
