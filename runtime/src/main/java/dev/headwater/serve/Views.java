package dev.headwater.serve;

import dev.headwater.cursor.Keyring;
import dev.headwater.error.ClientException;
import dev.headwater.error.ErrorCode;
import dev.headwater.order.RowOrder;
import dev.headwater.order.Slice;
import dev.headwater.order.Window;
import dev.headwater.plan.Limits;
import dev.headwater.plan.Paging;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.view.Connection;
import dev.headwater.view.Keysets;
import dev.headwater.view.Request;
import dev.headwater.view.Resolved;
import dev.headwater.view.ViewDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Keyring keys;
  private final Limits limits;
  private final Fork fork;

  Views(SourceRegistry<C> registry, Keyring keys, Limits limits, Fork fork) {
    this.registry = registry;
    this.keys = keys;
    this.limits = limits;
    this.fork = fork;
  }

  /**
   * Begins to set up.
   *
   * @param contextType the class of the context of every request
   */
  public static <C> ViewsBuilder<C> of(SourceRegistry<C> registry, Class<C> contextType) {
    return new ViewsBuilder<>(registry, contextType);
  }

  /** The sources. */
  public SourceRegistry<C> registry() {
    return registry;
  }

  /** What a request may ask for at most. */
  public Limits limits() {
    return limits;
  }

  /** One row by its id; null if there is none. */
  public <R, K, P extends Plan<R>, N> Answer<@Nullable N> byId(
      ViewDefinition<R, K, P, N> view, String id, Selection selection, C context) {
    P plan = plan(view, selection);
    K key = view.ids().read(id);
    R row = registry.executor(view).byId(key, plan, context);
    List<R> rows = row == null ? List.of() : List.of(row);
    return new OneAnswer<>(Resolved.rows(view, request(context), rows, plan));
  }

  /**
   * Rows by their ids, in the order and as often as they are asked for; those that do not exist are
   * left out.
   */
  public <R, K, P extends Plan<R>, N> Answer<List<N>> byIds(
      ViewDefinition<R, K, P, N> view, List<String> ids, Selection selection, C context) {
    P plan = plan(view, selection);
    if (ids.size() > limits.ids()) {
      throw new ClientException(
          ErrorCode.TOO_MANY_IDS, ids.size() + " ids are asked for, more than " + limits.ids());
    }
    List<K> wanted = ids.stream().map(view.ids()::read).toList();
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
    return new ListAnswer<>(Resolved.rows(view, request(context), rows, plan));
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
    Request request = request(context);
    if (executor.isNative(order.name())) {
      return nativePage(view, executor, plan, context);
    }
    Window<R> window = Keysets.window(order, plan.paging(), keys);
    Slice<R> slice = Slice.ofWindow(executor.connection(window, plan, context), window);
    return new PageAnswer<>(Resolved.page(view, request, slice, plan));
  }

  private <R, K, P extends Plan<R>, N> Answer<Connection<N>> nativePage(
      ViewDefinition<R, K, P, N> view,
      SourceExecutor<? super C, R, K, P> executor,
      P plan,
      C context) {
    Paging paging = Objects.requireNonNull(plan.paging(), "a list has a page");
    Window<R> window =
        Keysets.window(plan.order(), new Paging(paging.direction(), paging.size(), null), keys);
    NativePage<R> page = executor.nativePage(paging.cursor(), window, plan, context);
    return new PageAnswer<>(
        Resolved.nativePage(
            view, request(context), page.rows(), plan, page.nextCursor(), page.previousCursor()));
  }

  /** A row that did not come from a source, such as the result of a mutation. */
  public <R, P extends Plan<R>, N> Answer<@Nullable N> resolve(
      ViewDefinition<R, ?, P, N> view, @Nullable R row, Selection selection, C context) {
    List<R> rows = row == null ? List.of() : List.of(row);
    return new OneAnswer<>(Resolved.rows(view, request(context), rows, plan(view, selection)));
  }

  /** Rows that did not come from a source, as they are. */
  public <R, P extends Plan<R>, N> Answer<List<N>> resolveAll(
      ViewDefinition<R, ?, P, N> view, List<? extends R> rows, Selection selection, C context) {
    return new ListAnswer<>(
        Resolved.rows(view, request(context), List.copyOf(rows), plan(view, selection)));
  }

  /** The plan of a selection of single rows; what a resolver without a source needs to know. */
  public <R, P extends Plan<R>> P plan(ViewDefinition<R, ?, P, ?> view, Selection selection) {
    Place place = Place.root(limits, selection.arguments());
    return Plan.parsed(view.plan(place, view.orders().get(0)), selection.paths());
  }

  private Request request(C context) {
    return new Request(context, keys, new SourceRows<>(registry, context, fork), fork);
  }
}
