package dev.headwater.view;

import dev.headwater.entity.Getter;
import dev.headwater.order.RowOrder;
import dev.headwater.order.Slice;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Limits;
import dev.headwater.plan.Paging;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relation to many through links: one call for the links of all rows of a level, one for the rows
 * they lead to. Pages and cursors are those of the links.
 */
final class ManyThrough<R, K, L, M extends Plan<L>, T, F, Q extends Plan<T>, N>
    extends ToMany<R, T, Q, N> {
  private final Supplier<? extends ViewDefinition<L, ?, M, ?>> links;
  private final Getter<R, K> key;
  private final String foreignKey;
  private final Supplier<? extends ViewDefinition<T, F, Q, N>> target;
  private final String localKeyName;
  private final Getter<L, F> localKey;

  ManyThrough(
      int index,
      String name,
      Supplier<? extends ViewDefinition<L, ?, M, ?>> links,
      Getter<R, K> key,
      String foreignKey,
      Supplier<? extends ViewDefinition<T, F, Q, N>> target,
      String localKeyName,
      Getter<L, F> localKey) {
    super(index, name);
    this.links = links;
    this.key = key;
    this.foreignKey = foreignKey;
    this.target = target;
    this.localKeyName = localKeyName;
    this.localKey = localKey;
  }

  @Override
  public List<ViewDefinition<?, ?, ?, ?>> targets() {
    return List.of(links.get(), target.get());
  }

  @Override
  public List<Demand> demands() {
    String order = links.get().orders().get(0).name();
    return List.of(
        new Demand(links.get(), "byParents " + foreignKey + " " + order),
        new Demand(target.get(), "byIds"));
  }

  @Override
  RelatedLists<T, Q, N> follow(Level<R, ?> level, Q plan, IntPredicate check) {
    ViewDefinition<T, F, Q, N> view = target.get();
    Request request = level.request();
    List<@Nullable K> keys = ParentKeys.of(level, key, check);
    if (request.hasNoList(keys)) {
      return RelatedLists.ofPages(view, request, Collections.nCopies(keys.size(), null), plan);
    }
    RowOrder<L, ?> order = links.get().orders().get(0);
    Positions positions = request.positions();
    Paging page = positions.areOfLinks() ? plan.page() : Paging.WHOLE;
    Pager<L> linkPager = positions.pager(links.get(), order, page);
    List<@Nullable Slice<L>> pages = linkPages(keys, order, linkPager, request);
    List<L> all = RelatedLists.rows(pages);
    Map<F, T> rows = rows(all, view, plan, request);
    List<L> followed = new ArrayList<>(all.size());
    List<@Nullable Slice<T>> slices = new ArrayList<>(pages.size());
    for (Slice<L> each : pages) {
      slices.add(each == null ? null : followed(each, rows, followed));
    }
    if (positions.areOfLinks()) {
      return RelatedLists.load(view, request, slices, plan, linkPager.cursors(followed));
    }
    Pager<T> pager = positions.pager(view, plan.order(), plan.page());
    slices.replaceAll(slice -> slice == null ? null : pager.ofFetched(slice.rows()));
    return RelatedLists.load(view, request, slices, plan, pager);
  }

  private List<@Nullable Slice<L>> linkPages(
      List<@Nullable K> keys, RowOrder<L, ?> order, Pager<L> pager, Request request) {
    Map<K, List<L>> found =
        ParentKeys.isEmpty(keys)
            ? Map.of()
            : request
                .related()
                .byParents(
                    links.get(),
                    foreignKey,
                    ParentKeys.distinct(keys),
                    pager.window(),
                    linkPlan(links.get(), order));
    List<@Nullable Slice<L>> pages = new ArrayList<>(keys.size());
    for (K parent : keys) {
      pages.add(parent == null ? null : pager.ofFetched(found.getOrDefault(parent, List.of())));
    }
    return pages;
  }

  private M linkPlan(ViewDefinition<L, ?, M, ?> view, RowOrder<L, ?> order) {
    M plan = view.plan(Place.root(Limits.defaults(), Arguments.none()), order);
    Plan.needing(plan, foreignKey, localKeyName);
    order.columns().forEach(column -> Plan.needing(plan, column.property()));
    return plan;
  }

  private Map<F, T> rows(List<L> all, ViewDefinition<T, F, Q, N> view, Q plan, Request request) {
    List<@Nullable F> ids = new ArrayList<>(all.size());
    for (L link : all) {
      ids.add(localKey.get(link));
    }
    Map<F, T> rows = new HashMap<>();
    if (!ParentKeys.isEmpty(ids)) {
      for (T row : request.related().byIds(view, ParentKeys.distinct(ids), plan)) {
        rows.put(view.key(row), row);
      }
    }
    return rows;
  }

  /** A page of the rows that links lead to; a link that leads nowhere is left out. */
  private Slice<T> followed(Slice<L> page, Map<F, T> rows, List<L> followed) {
    List<T> found = new ArrayList<>(page.rows().size());
    for (L link : page.rows()) {
      F id = localKey.get(link);
      T row = id == null ? null : rows.get(id);
      if (row != null) {
        found.add(row);
        followed.add(link);
      }
    }
    return new Slice<>(found, page.hasNext(), page.hasPrevious());
  }
}
