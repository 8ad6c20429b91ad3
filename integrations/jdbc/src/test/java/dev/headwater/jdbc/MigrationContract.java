package dev.headwater.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.entity.ManyField;
import dev.headwater.row.ArrayRow;
import dev.headwater.source.PageRequest;
import dev.headwater.store.Batch;
import dev.headwater.store.RunWrite;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a database when entity types change. */
abstract class MigrationContract {

  abstract JdbcStore open(ShapedType... types);

  private static void seed(JdbcStore store, ShapedType type, String id) {
    store.seed(
        RunWrite.of("run", Instant.EPOCH),
        List.of(new Batch.Partial<>(type, List.of(new ArrayRow<>(type.ref(id))))));
  }

  @Test
  void additionsMigrateByThemselves() {
    ShapedType before = new ShapedType("Thing").text("title");
    try (JdbcStore store = open(before)) {
      seed(store, before, "a");
    }
    ShapedType after = new ShapedType("Thing").number("size").text("title").many("parts");
    ShapedType other = new ShapedType("Other");
    try (JdbcStore store = open(after, other)) {
      assertThat(store.find(after.ref("a")).orElseThrow()).hasToString("Thing(a){id=a}");
      seed(store, after, "b");
      seed(store, other, "c");
      assertThat(store.count(after)).isEqualTo(2);
      ManyField<Object, ?> parts = after.collections().get(0);
      assertThat(store.members(after.ref("a"), parts, PageRequest.first(1)).items()).isEmpty();
    }
  }

  @Test
  void fieldThatIsNoMoreStays() {
    ShapedType before = new ShapedType("Thing").text("title").text("gone");
    try (JdbcStore store = open(before)) {
      seed(store, before, "a");
    }
    ShapedType without = new ShapedType("Thing").text("title");
    try (JdbcStore store = open(without)) {
      seed(store, without, "b");
      assertThat(store.count(without)).isEqualTo(2);
    }
    try (JdbcStore store = open(before)) {
      assertThat(store.count(before)).isEqualTo(2);
    }
  }

  @Test
  void otherChangesStopWithAllThatIsWrong() {
    ShapedType before = new ShapedType("Thing").text("title").number("size").many("parts");
    try (JdbcStore store = open(before)) {
      seed(store, before, "a");
    }
    ShapedType after =
        new ShapedType("Thing").number("title").text("size").text("parts").text("added");
    assertThatThrownBy(() -> open(after))
        .hasMessageStartingWith("[HW743] the database was written for other entities: ")
        .hasMessageContaining("Thing.title is LONG, but was STRING")
        .hasMessageContaining("Thing.size is STRING, but was LONG")
        .hasMessageContaining("Thing.parts is STRING, but was MANY Thing(STRING)")
        .hasMessageEndingWith("Give what has changed another name, or sync into a new database");
    try (JdbcStore store = open(before)) {
      assertThat(store.count(before)).isEqualTo(1);
    }
  }

  @Test
  void namesThatDatabasesCannotHaveAreRefused() {
    assertThatThrownBy(() -> open(new ShapedType("Thing").text("ab").text("aB").text("a_b")))
        .hasMessage(
            "[HW742] field Thing.a_b and field Thing.aB would both be called 'a_b' in the"
                + " database; give it another name");
    assertThatThrownBy(
            () -> open(new ShapedType("Shop").many("orders"), new ShapedType("ShopOrders")))
        .hasMessageStartingWith(
            "[HW742] entity ShopOrders and collection Shop.orders would both be called"
                + " 'shop_orders'");
    assertThatThrownBy(() -> open(new ShapedType("Thing").text("hwNumber")))
        .hasMessageStartingWith("[HW742] field Thing.hwNumber would be called 'hw_number'");
    assertThatThrownBy(() -> open(new ShapedType("Thing").text("x".repeat(58))))
        .hasMessageContaining("has a name of more than 57 bytes");
  }

  @Test
  void entityThatTheStoreWasNotOpenedForIsRefused() {
    ShapedType other = new ShapedType("Other");
    try (JdbcStore store = open(new ShapedType("Thing"))) {
      assertThatThrownBy(() -> seed(store, other, "a"))
          .hasMessageStartingWith(
              "[HW741] the store was not opened for entity Other, only for [Thing]");
    }
  }
}
