package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.query.Condition;
import dev.headwater.query.Order;
import dev.headwater.query.Query;
import dev.headwater.store.Store;
import dev.headwater.testkit.store.Volume.Binding;
import dev.headwater.testkit.store.Volume.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Conditions and orders mean what they say, for every kind of value. */
public interface QueryConformance extends StoreFixture {

  private static List<String> isbns(Store store, Condition<Volume> where) {
    return isbns(store, Query.of(VolumeType.TYPE).where(where));
  }

  private static List<String> isbns(Store store, Query<Volume> query) {
    return store.query(query).stream().map(row -> row.ref().id()).toList();
  }

  @Test
  default void textIsComparedAndSearched() {
    Store store = open(Clock.systemUTC());
    seed(
        store,
        "1",
        VolumeInput.of("a").title("Dune"),
        VolumeInput.of("b").title("dune"),
        VolumeInput.of("c").title("Kim's 100% _x\\"),
        VolumeInput.of("d").title(null),
        VolumeInput.of("e"),
        VolumeInput.of("f").title(""));
    assertThat(isbns(store, VolumeType.TITLE.eq("dune"))).containsExactly("b");
    assertThat(isbns(store, VolumeType.TITLE.ne("dune"))).containsExactly("a", "c", "d", "e", "f");
    assertThat(isbns(store, VolumeType.TITLE.contains("une"))).containsExactly("a", "b");
    assertThat(isbns(store, VolumeType.TITLE.contains("D"))).containsExactly("a");
    assertThat(isbns(store, VolumeType.TITLE.contains("% _"))).containsExactly("c");
    assertThat(isbns(store, VolumeType.TITLE.contains("\\"))).containsExactly("c");
    assertThat(isbns(store, VolumeType.TITLE.contains(""))).containsExactly("a", "b", "c", "f");
    assertThat(isbns(store, VolumeType.TITLE.contains("u").not()))
        .containsExactly("c", "d", "e", "f");
    assertThat(isbns(store, VolumeType.TITLE.lt("a"))).containsExactly("a", "c", "f");
    assertThat(isbns(store, VolumeType.TITLE.ge("Kim"))).containsExactly("b", "c");
    assertThat(isbns(store, VolumeType.TITLE.lt("a").not())).containsExactly("b", "d", "e");
  }

  @Test
  default void nullAndUnsetCountAsNull() {
    Store store = open(Clock.systemUTC());
    seed(
        store,
        "1",
        VolumeInput.of("a").writer(PersonType.ref(1)),
        VolumeInput.of("b").writer(null),
        VolumeInput.of("c"));
    assertThat(isbns(store, VolumeType.WRITER.isNull())).containsExactly("b", "c");
    assertThat(isbns(store, VolumeType.WRITER.isNotNull())).containsExactly("a");
    assertThat(isbns(store, VolumeType.WRITER.ne(PersonType.ref(1)))).containsExactly("b", "c");
    assertThat(isbns(store, VolumeType.WRITER.in(List.of(PersonType.ref(1), PersonType.ref(2)))))
        .containsExactly("a");
    assertThat(isbns(store, VolumeType.WRITER.in(List.of()))).isEmpty();
    assertThat(isbns(store, VolumeType.WRITER.in(List.of()).not())).containsExactly("a", "b", "c");
  }

  @Test
  default void andOrNotNest() {
    Store store = open(Clock.systemUTC());
    seed(
        store,
        "1",
        VolumeInput.of("a").year(1).rare(true),
        VolumeInput.of("b").year(2).rare(true),
        VolumeInput.of("c").year(2),
        VolumeInput.of("d").year(3).rare(false));
    Condition<Volume> rareOrThree = VolumeType.RARE.eq(true).or(VolumeType.YEAR.eq(3));
    assertThat(isbns(store, rareOrThree.and(VolumeType.YEAR.gt(1)))).containsExactly("b", "d");
    assertThat(isbns(store, rareOrThree.and(VolumeType.YEAR.gt(1)).not()))
        .containsExactly("a", "c");
    assertThat(isbns(store, Condition.always())).containsExactly("a", "b", "c", "d");
    assertThat(isbns(store, Condition.<Volume>always().not())).isEmpty();
    assertThat(isbns(store, new Condition.Or<>(List.of()))).isEmpty();
  }

  @Test
  default void everyKindIsFoundByItsValue() {
    Store store = open(Clock.systemUTC());
    VolumeInput all =
        VolumeInput.of("a")
            .rare(false)
            .stars((byte) -1)
            .pages((short) 2)
            .year(3)
            .sold(4L)
            .weight(0.1f)
            .height(0.1)
            .section('x')
            .title("t")
            .price(new BigDecimal("1.50"))
            .points(BigInteger.TEN)
            .addedAt(Instant.EPOCH)
            .published(LocalDate.EPOCH)
            .reading(LocalDateTime.parse("2026-01-31T10:15:30"))
            .opening(OffsetDateTime.parse("2026-01-31T10:15:30+01:00"))
            .listening(Duration.ofMillis(5))
            .token(new UUID(1, 2))
            .cover(new byte[] {1, 2})
            .binding(Binding.CLOTH)
            .size(new Size(1, BigDecimal.ONE, null))
            .writer(PersonType.ref(1))
            .best(CopyType.ref("v", 1));
    seed(store, "1", all, VolumeInput.of("b"));
    List<Condition<Volume>> conditions =
        List.of(
            VolumeType.ISBN.eq("a"),
            VolumeType.RARE.eq(false),
            VolumeType.STARS.eq((byte) -1),
            VolumeType.PAGES.eq((short) 2),
            VolumeType.YEAR.eq(3),
            VolumeType.SOLD.eq(4L),
            VolumeType.WEIGHT.eq(0.1f),
            VolumeType.HEIGHT.eq(0.1),
            VolumeType.SECTION.eq('x'),
            VolumeType.TITLE.eq("t"),
            VolumeType.PRICE.eq(new BigDecimal("1.5")),
            VolumeType.POINTS.eq(BigInteger.TEN),
            VolumeType.ADDED_AT.eq(Instant.EPOCH),
            VolumeType.PUBLISHED.eq(LocalDate.EPOCH),
            VolumeType.READING.eq(LocalDateTime.parse("2026-01-31T10:15:30")),
            VolumeType.OPENING.eq(OffsetDateTime.parse("2026-01-31T10:15:30+01:00")),
            VolumeType.LISTENING.eq(Duration.ofMillis(5)),
            VolumeType.TOKEN.eq(new UUID(1, 2)),
            VolumeType.COVER.eq(new byte[] {1, 2}),
            VolumeType.BINDING.eq(Binding.CLOTH),
            VolumeType.SIZE.eq(new Size(1, BigDecimal.ONE, null)),
            VolumeType.WRITER.eq(PersonType.ref(1)),
            VolumeType.BEST.eq(CopyType.ref("v", 1)));
    for (Condition<Volume> condition : conditions) {
      assertThat(isbns(store, condition)).as("%s", condition).containsExactly("a");
      assertThat(isbns(store, condition.not())).as("not %s", condition).containsExactly("b");
    }
  }

  private void inOrder(Order<Volume> ascending, VolumeInput... inputs) {
    Store store = open(Clock.systemUTC());
    seed(store, "1", VolumeInput.of("none"));
    for (int i = inputs.length - 1; i >= 0; i--) {
      seed(store, "1", inputs[i]);
    }
    List<String> expected = new ArrayList<>();
    for (VolumeInput input : inputs) {
      expected.add(input.ref().id());
    }
    expected.add("none");
    assertThat(isbns(store, Query.of(VolumeType.TYPE).orderBy(ascending)))
        .as("%s", ascending)
        .isEqualTo(expected);
    Collections.reverse(expected);
    Order<Volume> descending = Order.descending(ascending.field());
    assertThat(isbns(store, Query.of(VolumeType.TYPE).orderBy(descending)))
        .as("%s", descending)
        .isEqualTo(expected);
  }

  @Test
  default void everyKindIsOrdered() {
    inOrder(VolumeType.RARE.asc(), VolumeInput.of("a").rare(false), VolumeInput.of("b").rare(true));
    inOrder(
        VolumeType.STARS.asc(),
        VolumeInput.of("a").stars((byte) -128),
        VolumeInput.of("b").stars((byte) 2),
        VolumeInput.of("c").stars((byte) 10));
    inOrder(
        VolumeType.SOLD.asc(),
        VolumeInput.of("a").sold(Long.MIN_VALUE),
        VolumeInput.of("b").sold(Long.MAX_VALUE - 1),
        VolumeInput.of("c").sold(Long.MAX_VALUE));
    inOrder(
        VolumeType.HEIGHT.asc(),
        VolumeInput.of("a").height(Double.NEGATIVE_INFINITY),
        VolumeInput.of("b").height(-1.5),
        VolumeInput.of("c").height(0.0),
        VolumeInput.of("d").height(Double.POSITIVE_INFINITY),
        VolumeInput.of("e").height(Double.NaN));
    inOrder(
        VolumeType.WEIGHT.asc(),
        VolumeInput.of("a").weight(-1.5f),
        VolumeInput.of("b").weight(0.1f),
        VolumeInput.of("c").weight(Float.NaN));
    inOrder(
        VolumeType.TITLE.asc(),
        VolumeInput.of("a").title(""),
        VolumeInput.of("b").title("A"),
        VolumeInput.of("c").title("B"),
        VolumeInput.of("d").title("a"),
        VolumeInput.of("e").title("ab"),
        VolumeInput.of("f").title("ä"),
        VolumeInput.of("g").title("\ufffd"),
        VolumeInput.of("h").title("🏜"));
    inOrder(
        VolumeType.SECTION.asc(),
        VolumeInput.of("a").section('B'),
        VolumeInput.of("b").section('a'),
        VolumeInput.of("c").section('ä'));
    inOrder(
        VolumeType.PRICE.asc(),
        VolumeInput.of("a").price(new BigDecimal("-20")),
        VolumeInput.of("b").price(new BigDecimal("-3.5")),
        VolumeInput.of("c").price(new BigDecimal("0.00")),
        VolumeInput.of("d").price(new BigDecimal("9.99")),
        VolumeInput.of("e").price(new BigDecimal("100")),
        VolumeInput.of("f").price(new BigDecimal("100.00000000000000000000000001")));
    inOrder(
        VolumeType.POINTS.asc(),
        VolumeInput.of("a").points(BigInteger.ONE.shiftLeft(100).negate()),
        VolumeInput.of("b").points(BigInteger.TWO),
        VolumeInput.of("c").points(BigInteger.TEN),
        VolumeInput.of("d").points(BigInteger.ONE.shiftLeft(100)));
    inOrder(
        VolumeType.BINDING.asc(),
        VolumeInput.of("a").binding(Binding.PAPER),
        VolumeInput.of("b").binding(Binding.CLOTH),
        VolumeInput.of("c").binding(Binding.LEATHER));
    inOrder(
        VolumeType.TOKEN.asc(),
        VolumeInput.of("a").token(new UUID(1, -1)),
        VolumeInput.of("b").token(new UUID(2, 0)),
        VolumeInput.of("c").token(new UUID(-1, 0)));
  }

  @Test
  default void timesAreOrdered() {
    inOrder(
        VolumeType.ADDED_AT.asc(),
        VolumeInput.of("a").addedAt(Instant.parse("1969-12-31T23:59:59.999999Z")),
        VolumeInput.of("b").addedAt(Instant.EPOCH),
        VolumeInput.of("c").addedAt(Instant.parse("2026-01-31T10:15:30Z")),
        VolumeInput.of("d").addedAt(Instant.parse("2026-01-31T10:15:30.5Z")));
    inOrder(
        VolumeType.PUBLISHED.asc(),
        VolumeInput.of("a").published(LocalDate.parse("0900-01-01")),
        VolumeInput.of("b").published(LocalDate.parse("2026-01-31")));
    inOrder(
        VolumeType.READING.asc(),
        VolumeInput.of("a").reading(LocalDateTime.parse("2026-01-31T10:15:30")),
        VolumeInput.of("b").reading(LocalDateTime.parse("2026-01-31T10:15:30.000001")));
    inOrder(
        VolumeType.OPENING.asc(),
        VolumeInput.of("a").opening(OffsetDateTime.parse("2026-01-31T10:15:30.5+02:00")),
        VolumeInput.of("b").opening(OffsetDateTime.parse("2026-01-31T09:15:30-01:00")),
        VolumeInput.of("c").opening(OffsetDateTime.parse("2026-01-31T10:15:30Z")),
        VolumeInput.of("d").opening(OffsetDateTime.parse("2026-01-31T11:15:30+01:00")),
        VolumeInput.of("e").opening(OffsetDateTime.parse("2026-01-31T10:15:30.000000001Z")));
    inOrder(
        VolumeType.LISTENING.asc(),
        VolumeInput.of("a").listening(Duration.ofSeconds(-1)),
        VolumeInput.of("b").listening(Duration.ofNanos(1)),
        VolumeInput.of("c").listening(Duration.ofDays(400)));
  }

  @Test
  default void equalRowsStayInTheOrderOfTheirFirstCommit() {
    Store store = open(Clock.systemUTC());
    seed(
        store,
        "1",
        VolumeInput.of("c").year(1),
        VolumeInput.of("a").year(2),
        VolumeInput.of("b").year(1),
        VolumeInput.of("d").year(2));
    seed(store, "2", VolumeInput.of("b").title("touched"));
    Query<Volume> query = Query.of(VolumeType.TYPE);
    assertThat(isbns(store, query)).containsExactly("c", "a", "b", "d");
    assertThat(isbns(store, query.orderBy(VolumeType.YEAR.desc())))
        .containsExactly("a", "d", "c", "b");
    assertThat(isbns(store, query.orderBy(VolumeType.YEAR.asc(), VolumeType.ISBN.desc()).limit(3)))
        .containsExactly("c", "b", "d");
  }
}
