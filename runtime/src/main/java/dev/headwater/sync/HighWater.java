package dev.headwater.sync;

import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.row.Row;
import dev.headwater.source.BookmarkDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.SourceDefinition;
import dev.headwater.store.Batch;
import dev.headwater.store.Membership;
import dev.headwater.store.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Moves the bookmark of a source over the pages of a pass. */
record HighWater<P, T, V extends Comparable<? super V>>(BookmarkDefinition<P, T, V> bookmark) {

  /** That of a source; null if it asks for no bookmark. */
  static <P> @Nullable HighWater<P, ?, ?> of(SourceDefinition<P, ?> source) {
    BookmarkDefinition<P, ?, ?> bookmark = source.bookmark();
    return bookmark == null ? null : new HighWater<>(bookmark);
  }

  /** The highest value after a page: of its members, or the one from before. */
  @Nullable String after(@Nullable String before, DerivedPage<P> page) {
    Set<Ref<?>> members = new HashSet<>();
    for (Membership<P, ?> membership : page.memberships()) {
      if (membership.field().equals(bookmark.collection())) {
        members.addAll(membership.members());
      }
    }
    V highest = before == null ? null : bookmark.decode(before);
    boolean moved = false;
    for (Batch<?> batch : page.batches()) {
      for (Row<T> row : rows(batch)) {
        V value = value(row);
        if (value != null
            && members.contains(row.ref())
            && (highest == null || value.compareTo(highest) > 0)) {
          highest = value;
          moved = true;
        }
      }
    }
    return moved && highest != null ? bookmark.encode(highest) : before;
  }

  /**
   * What a page brings that is not in the store. A source is asked for the value of its bookmark as
   * well, since more rows may have it; those that have not changed are not written again.
   */
  List<Batch<?>> news(@Nullable String since, DerivedPage<P> page, Store store) {
    if (since == null) {
      return page.batches();
    }
    V boundary = bookmark.decode(since);
    List<Batch<?>> news = new ArrayList<>();
    for (Batch<?> batch : page.batches()) {
      news.add(rows(batch).isEmpty() ? batch : news(batch, boundary, store));
    }
    return news;
  }

  private Batch<T> news(Batch<?> batch, V boundary, Store store) {
    List<Row<T>> rows =
        rows(batch).stream()
            .filter(row -> !boundary.equals(value(row)) || !isStored(row, store))
            .toList();
    return batch instanceof Batch.Whole<?>
        ? new Batch.Whole<>(bookmark.collection().target(), rows)
        : new Batch.Partial<>(bookmark.collection().target(), rows);
  }

  private static <T> boolean isStored(Row<T> row, Store store) {
    Optional<Row<T>> stored = store.find(row.ref());
    return stored.isPresent()
        && row.type().columns().stream().allMatch(field -> isSame(field, row, stored.get()));
  }

  private static <T> boolean isSame(StoredField<T, ?> field, Row<T> row, Row<T> stored) {
    return !row.isSet(field)
        || (stored.isSet(field) && Objects.equals(row.get(field), stored.get(field)));
  }

  /** The rows of a batch, if they are of the type of the members. */
  @SuppressWarnings("unchecked") // it is of that type
  private List<Row<T>> rows(Batch<?> batch) {
    return batch.type().equals(bookmark.collection().target())
        ? ((Batch<T>) batch).rows()
        : List.of();
  }

  private @Nullable V value(Row<T> row) {
    return row.isSet(bookmark.field()) ? row.get(bookmark.field()) : null;
  }
}
