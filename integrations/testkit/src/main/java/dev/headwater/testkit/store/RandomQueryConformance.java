package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.query.Condition;
import dev.headwater.query.Order;
import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.store.Store;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random conditions find what {@link Condition#test} says of each row. */
public interface RandomQueryConformance extends StoreFixture {

  private static VolumeInput any(Random random, int i) {
    VolumeInput volume = VolumeInput.of("v" + i);
    if (random.nextInt(4) > 0) {
      volume.title(random.nextInt(4) == 0 ? null : text(random));
    }
    if (random.nextInt(4) > 0) {
      volume.year(random.nextInt(3));
    }
    if (random.nextInt(4) > 0) {
      volume.price(BigDecimal.valueOf(random.nextInt(30), random.nextInt(3)));
    }
    if (random.nextInt(4) > 0) {
      volume.binding(Writes.BINDINGS.get(random.nextInt(3)));
    }
    if (random.nextInt(4) > 0) {
      volume.writer(PersonType.ref(random.nextInt(3)));
    }
    return volume;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append("abAB%_'\\ä".charAt(random.nextInt(9)));
    }
    return text.toString();
  }

  private static Condition<Volume> condition(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 8 : 11)) {
      case 0 -> VolumeType.TITLE.eq(text(random));
      case 1 -> VolumeType.TITLE.contains(text(random).substring(0, 1));
      case 2 -> VolumeType.TITLE.ge(text(random));
      case 3 -> VolumeType.YEAR.in(List.of(random.nextInt(3), random.nextInt(3)));
      case 4 -> VolumeType.PRICE.lt(BigDecimal.valueOf(random.nextInt(30), 1));
      case 5 -> VolumeType.BINDING.gt(Writes.BINDINGS.get(random.nextInt(3)));
      case 6 -> VolumeType.WRITER.ne(PersonType.ref(random.nextInt(3)));
      case 7 -> VolumeType.TITLE.isNull();
      case 8 -> condition(random, depth - 1).not();
      case 9 -> condition(random, depth - 1).and(condition(random, depth - 1));
      default -> condition(random, depth - 1).or(condition(random, depth - 1));
    };
  }

  @Test
  default void randomConditionsFindWhatTheySay() {
    Random random = new Random(9);
    Store store = open(Clock.systemUTC());
    List<Row<Volume>> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      VolumeInput volume = any(random, i);
      seed(store, "1", volume);
      all.add(volume);
    }
    List<Order<Volume>> orders =
        List.of(
            VolumeType.TITLE.desc(),
            VolumeType.PRICE.asc(),
            VolumeType.BINDING.desc(),
            VolumeType.YEAR.asc());
    for (int i = 0; i < 300; i++) {
      Condition<Volume> condition = condition(random, 3);
      Order<Volume> order = orders.get(random.nextInt(orders.size()));
      Comparator<Row<Volume>> comparator = order.comparator();
      List<String> expected =
          all.stream().filter(condition::test).sorted(comparator).map(r -> r.ref().id()).toList();
      Query<Volume> query = Query.of(VolumeType.TYPE).where(condition).orderBy(order);
      assertThat(store.query(query))
          .as("%s", query)
          .extracting(r -> r.ref().id())
          .isEqualTo(expected);
    }
  }
}
