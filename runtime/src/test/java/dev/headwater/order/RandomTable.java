package dev.headwater.order;

import dev.headwater.order.OrderColumn.Nulls;
import dev.headwater.order.OrderColumn.Sorting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Rows of random columns, and an order of them; rows come, go and change. */
final class RandomTable {
  private static final int MAX_COLUMNS = 4;
  private static final List<Kind> KINDS = List.of(Kind.values());

  private record Column(Kind kind, boolean nullable) {}

  private final Random random;
  private final List<Column> columns = new ArrayList<>();
  private final List<Cells> rows = new ArrayList<>();
  private final CellsOrder order;
  private int lastId;

  RandomTable(Random random) {
    this.random = random;
    boolean anyNulls = random.nextBoolean();
    for (int i = random.nextInt(MAX_COLUMNS); i > 0; i--) {
      Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      columns.add(new Column(kind, anyNulls && random.nextBoolean()));
    }
    columns.add(new Column(Kind.INT, anyNulls && random.nextInt(4) == 0)); // the id
    this.order = randomOrder();
    for (int i = random.nextInt(20); i > 0; i--) {
      insert();
    }
  }

  private CellsOrder randomOrder() {
    int id = columns.size() - 1;
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < id; i++) {
      chosen.add(i);
    }
    Collections.shuffle(chosen, random);
    // Mostly last, as it is appended; what comes after it decides nothing, and must not disturb.
    chosen.add(random.nextInt(8) == 0 ? 0 : chosen.size(), id);
    boolean oneSorting = random.nextInt(3) == 0;
    Sorting all = sorting();
    List<OrderColumn<Cells>> ordered = new ArrayList<>();
    for (int i : chosen) {
      String property = Integer.toString(i);
      boolean nullable = columns.get(i).nullable();
      Nulls nulls = random.nextBoolean() ? Nulls.FIRST : Nulls.LAST;
      Sorting sorting = oneSorting ? all : sorting();
      ordered.add(new OrderColumn<>(property, sorting, nulls, nullable, row -> row.get(property)));
    }
    return new CellsOrder(ordered, chosen.stream().map(i -> columns.get(i).kind()).toList());
  }

  private Sorting sorting() {
    return random.nextBoolean() ? Sorting.ASCENDING : Sorting.DESCENDING;
  }

  CellsOrder order() {
    return order;
  }

  List<Cells> rows() {
    return rows;
  }

  /** Inserts, deletes and changes a few rows; those that are not there any more. */
  List<Cells> disturb() {
    List<Cells> gone = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      int what = random.nextInt(3);
      if (what == 0 || rows.isEmpty()) {
        insert();
        continue;
      }
      Cells old = rows.remove(random.nextInt(rows.size()));
      gone.add(old);
      if (what == 1) {
        rows.add(row(old.values().get(columns.size() - 1)));
      }
    }
    return gone;
  }

  private void insert() {
    boolean isNull = lastId++ == 0 && columns.get(columns.size() - 1).nullable();
    // Not in the order of insertion, and never the same.
    Object id = isNull ? null : lastId * 0x9E3779B1;
    rows.add(random.nextInt(rows.size() + 1), row(id));
  }

  @SuppressWarnings("unchecked") // what all kinds have in common
  private Cells row(@Nullable Object id) {
    List<@Nullable Comparable<Object>> values = new ArrayList<>();
    for (Column column : columns.subList(0, columns.size() - 1)) {
      boolean isNull = column.nullable() && random.nextInt(3) == 0;
      values.add(isNull ? null : (Comparable<Object>) column.kind().random(random));
    }
    values.add((Comparable<Object>) id);
    return new Cells(values);
  }
}
