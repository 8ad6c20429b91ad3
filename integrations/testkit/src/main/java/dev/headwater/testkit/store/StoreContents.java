package dev.headwater.testkit.store;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.store.Store;
import java.util.ArrayList;
import java.util.List;

/** All that is in a store, as text, so that two stores can be compared. */
public final class StoreContents {
  private static final int PAGE = 1_000;

  private StoreContents() {}

  /** A line for each row, and for each member with its place, sorted. */
  public static List<String> of(Store store, List<EntityType<?>> types) {
    List<String> lines = new ArrayList<>();
    for (EntityType<?> type : types) {
      add(store, type, lines);
    }
    lines.sort(null);
    return lines;
  }

  private static <E> void add(Store store, EntityType<E> type, List<String> lines) {
    Page<Row<E>> page = store.query(Query.of(type), PageRequest.first(PAGE));
    while (true) {
      for (Row<E> row : page.items()) {
        lines.add(row.toString());
        for (ManyField<E, ?> field : type.collections()) {
          addMembers(store, row.ref(), field, lines);
        }
      }
      if (!page.hasMore()) {
        return;
      }
      page = store.query(Query.of(type), new PageRequest(page.nextCursor(), PAGE));
    }
  }

  /** With their places: order is a part of what is compared. */
  private static <P, T> void addMembers(
      Store store, Ref<P> parent, ManyField<P, T> field, List<String> lines) {
    int place = 0;
    Page<Ref<T>> page = store.members(parent, field, PageRequest.first(PAGE));
    while (!page.items().isEmpty()) {
      for (Ref<T> member : page.items()) {
        lines.add(parent + "." + field.name() + "[" + place++ + "] = " + member);
      }
      page = store.members(parent, field, new PageRequest(page.nextCursor(), PAGE));
    }
  }
}
