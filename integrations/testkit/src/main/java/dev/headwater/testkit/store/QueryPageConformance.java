package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.seed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.store.Store;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pages of a query, end to end, are the query. */
public interface QueryPageConformance extends StoreFixture {

  private static List<String> paged(Store store, Query<Volume> query, int size) {
    List<String> ids = new ArrayList<>();
    Page<Row<Volume>> page = store.query(query, PageRequest.first(size));
    page.items().forEach(row -> ids.add(row.ref().id()));
    while (page.hasMore()) {
      page = store.query(query, new PageRequest(page.nextCursor(), size));
      assertThat(page.items()).isNotEmpty();
      page.items().forEach(row -> ids.add(row.ref().id()));
    }
    return ids;
  }

  /** A volume of few values, so that many are equal, and of nulls. */
  private static VolumeInput any(Random random, int i) {
    VolumeInput volume = VolumeInput.of("v" + i);
    if (random.nextBoolean()) {
      volume.title(random.nextBoolean() ? null : "t" + random.nextInt(3));
    }
    if (random.nextBoolean()) {
      volume.price(new BigDecimal(random.nextBoolean() ? "1.5" : "1.50"));
    }
    if (random.nextBoolean()) {
      volume.height(random.nextBoolean() ? Double.NaN : random.nextInt(2));
    }
    if (random.nextBoolean()) {
      volume.binding(Writes.BINDINGS.get(random.nextInt(3)));
    }
    if (random.nextBoolean()) {
      volume.addedAt(Instant.EPOCH.plusMillis(random.nextInt(3) * 500L));
      volume.published(LocalDate.EPOCH.plusDays(random.nextInt(2)));
      volume.opening(OffsetDateTime.parse("2026-01-31T10:15:30+01:00"));
      volume.listening(Duration.ofNanos(random.nextInt(2)));
      volume.token(new UUID(random.nextInt(3) - 1, 0));
      volume.rare(random.nextBoolean());
    }
    return volume;
  }

  @Test
  default void pagesEndToEndAreTheQuery() {
    Random random = new Random(4);
    Store store = open(Clock.systemUTC());
    for (int i = 0; i < 60; i++) {
      seed(store, "1", any(random, i));
    }
    Query<Volume> all = Query.of(VolumeType.TYPE);
    List<Query<Volume>> queries =
        List.of(
            all,
            all.where(VolumeType.TITLE.isNull().not()),
            all.orderBy(VolumeType.TITLE.asc()),
            all.orderBy(VolumeType.TITLE.desc(), VolumeType.PRICE.asc()),
            all.orderBy(VolumeType.PRICE.desc(), VolumeType.HEIGHT.desc()),
            all.orderBy(VolumeType.HEIGHT.asc(), VolumeType.BINDING.desc()),
            all.orderBy(VolumeType.BINDING.asc(), VolumeType.ADDED_AT.desc()),
            all.orderBy(VolumeType.PUBLISHED.desc(), VolumeType.OPENING.asc()),
            all.orderBy(VolumeType.LISTENING.asc(), VolumeType.TOKEN.desc()),
            all.where(VolumeType.YEAR.isNull())
                .orderBy(VolumeType.RARE.desc(), VolumeType.ISBN.desc()));
    for (Query<Volume> query : queries) {
      List<String> whole = store.query(query).stream().map(row -> row.ref().id()).toList();
      for (int size : new int[] {1, 7, 60, 100}) {
        assertThat(paged(store, query, size)).as("%s", query.orderBy()).isEqualTo(whole);
      }
    }
  }

  @Test
  default void whatIsAddedAndRemovedBetweenPagesHidesNothing() {
    Store store = open(Clock.systemUTC());
    for (String isbn : List.of("b", "d", "f", "h")) {
      seed(store, "1", VolumeInput.of(isbn));
    }
    Query<Volume> query = Query.of(VolumeType.TYPE).orderBy(VolumeType.ISBN.asc());
    Page<Row<Volume>> first = store.query(query, PageRequest.first(2));
    assertThat(first.items()).extracting(row -> row.ref().id()).containsExactly("b", "d");
    seed(store, "1", VolumeInput.of("a"), VolumeInput.of("e"));
    store.remove(VolumeType.TYPE, List.of(VolumeType.ref("d"), VolumeType.ref("f")));
    Page<Row<Volume>> second = store.query(query, new PageRequest(first.nextCursor(), 9));
    assertThat(second.items()).extracting(row -> row.ref().id()).containsExactly("e", "h");
    assertThat(second.hasMore()).isFalse();
    Page<Row<Volume>> end = store.query(query, new PageRequest(second.nextCursor(), 9));
    assertThat(end.items()).isEmpty();
  }

  @Test
  default void cursorOfAnotherOrderIsRefused() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", VolumeInput.of("a"), VolumeInput.of("b"));
    Query<Volume> byIsbn = Query.of(VolumeType.TYPE).orderBy(VolumeType.ISBN.asc());
    Query<Volume> byTitle = Query.of(VolumeType.TYPE).orderBy(VolumeType.TITLE.asc());
    String cursor = store.query(byIsbn, PageRequest.first(1)).nextCursor();
    assertThatThrownBy(() -> store.query(byTitle, new PageRequest(cursor, 1)))
        .hasMessageStartingWith("[HW508]");
    assertThatThrownBy(() -> store.query(byIsbn, new PageRequest(cursor + "x", 1)))
        .hasMessageStartingWith("[HW508]");
  }
}
