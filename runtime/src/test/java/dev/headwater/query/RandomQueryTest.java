package dev.headwater.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.row.Row;
import dev.headwater.store.Batch;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.RunWrite;
import dev.headwater.tracker.Repo;
import dev.headwater.tracker.RepoInput;
import dev.headwater.tracker.RepoType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random queries over random rows against plain predicates and comparators. */
final class RandomQueryTest {
  private static final String LETTERS = "abc";

  /** A row with its texts, null where it has none. */
  private record Plain(String id, @Nullable String name, @Nullable String text) {}

  private record Both(Condition<Repo> condition, Predicate<Plain> predicate) {}

  private final Random random = new Random(42);

  @Test
  void findsAndSortsAsAReferenceDoes() {
    for (int round = 0; round < 300; round++) {
      MemoryStore store = new MemoryStore();
      List<Plain> all = rows(store);
      Both both = condition(3);
      int limit = 1 + random.nextInt(25);
      Query<Repo> query = Query.of(RepoType.TYPE).where(both.condition()).limit(limit);
      Comparator<Plain> order = Comparator.comparing(plain -> 0);
      if (random.nextBoolean()) {
        query = query.orderBy(RepoType.DESCRIPTION.desc(), RepoType.NAME.asc());
        order = Comparator.comparing(Plain::text, nullsLast()).reversed();
        order = order.thenComparing(Plain::name, nullsLast());
      }
      assertThat(store.query(query))
          .as("%s", query)
          .extracting(Row::ref)
          .extracting(Ref::id)
          .containsExactlyElementsOf(
              all.stream()
                  .filter(both.predicate())
                  .sorted(order)
                  .limit(limit)
                  .map(Plain::id)
                  .toList());
    }
  }

  private static Comparator<String> nullsLast() {
    return Comparator.nullsLast(Comparator.naturalOrder());
  }

  private List<Plain> rows(MemoryStore store) {
    List<Plain> all = new ArrayList<>();
    List<Row<Repo>> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String name = random.nextInt(4) == 0 ? null : letters();
      String text = random.nextInt(4) == 0 ? null : letters();
      all.add(new Plain("r" + i, name, text));
      RepoInput row = RepoInput.of("r" + i);
      if (name != null) {
        row.name(name);
      }
      if (text != null || random.nextBoolean()) {
        row.description(text);
      }
      rows.add(row);
    }
    store.seed(
        RunWrite.of("run", Instant.EPOCH), List.of(new Batch.Partial<>(RepoType.TYPE, rows)));
    return all;
  }

  private String letters() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private Both condition(int depth) {
    String value = letters();
    return switch (random.nextInt(depth == 0 ? 7 : 10)) {
      case 0 -> new Both(RepoType.NAME.eq(value), p -> value.equals(p.name()));
      case 1 -> new Both(RepoType.NAME.ne(value), p -> !Objects.equals(value, p.name()));
      case 2 ->
          new Both(
              RepoType.DESCRIPTION.lt(value),
              p -> p.text() != null && p.text().compareTo(value) < 0);
      case 3 ->
          new Both(
              RepoType.DESCRIPTION.ge(value),
              p -> p.text() != null && p.text().compareTo(value) >= 0);
      case 4 -> new Both(RepoType.DESCRIPTION.isNull(), p -> p.text() == null);
      case 5 ->
          new Both(
              RepoType.NAME.contains(value), p -> p.name() != null && p.name().contains(value));
      case 6 -> {
        List<String> values = List.of(letters(), letters(), letters());
        yield new Both(
            RepoType.NAME.in(values), p -> p.name() != null && values.contains(p.name()));
      }
      case 7 -> {
        Both one = condition(depth - 1);
        yield new Both(one.condition().not(), one.predicate().negate());
      }
      case 8 -> {
        Both one = condition(depth - 1);
        Both two = condition(depth - 1);
        yield new Both(one.condition().and(two.condition()), one.predicate().and(two.predicate()));
      }
      default -> {
        Both one = condition(depth - 1);
        Both two = condition(depth - 1);
        yield new Both(one.condition().or(two.condition()), one.predicate().or(two.predicate()));
      }
    };
  }
}
