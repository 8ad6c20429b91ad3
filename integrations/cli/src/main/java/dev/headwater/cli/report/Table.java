package dev.headwater.cli.report;

import dev.headwater.entity.Field;
import dev.headwater.entity.StoredField;
import dev.headwater.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for people. Columns are as wide as what is in them, up to a limit; what is cut off ends
 * with an ellipsis. Nothing in it can control a terminal.
 *
 * @param head the titles
 * @param rows the cells
 */
public record Table(List<String> head, List<List<String>> rows) {
  private static final int WIDEST = 60;

  /** Copies the lists. */
  public Table {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /** Rows of a search; what is null or not set is left empty. */
  public static <E> Table of(List<Row<E>> rows, List<StoredField<E, ?>> fields) {
    List<List<String>> cells = new ArrayList<>();
    for (Row<E> row : rows) {
      cells.add(fields.stream().map(field -> cell(row, field)).toList());
    }
    return new Table(fields.stream().map(Field::name).toList(), cells);
  }

  private static <E> String cell(Row<E> row, StoredField<E, ?> field) {
    Object value = row.isSet(field) ? row.get(field) : null;
    return value == null ? "" : FieldValue.text(value);
  }

  /** The lines, the titles first. */
  public List<String> lines() {
    List<List<String>> all = new ArrayList<>();
    all.add(head);
    rows.forEach(row -> all.add(row.stream().map(Table::shown).toList()));
    List<String> lines = new ArrayList<>();
    all.forEach(row -> lines.add(line(row, all)));
    return lines;
  }

  private static String line(List<String> row, List<List<String>> all) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      int column = i;
      int width = all.stream().mapToInt(each -> each.get(column).length()).max().orElse(0);
      line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing();
  }

  private static String shown(String cell) {
    StringBuilder shown = new StringBuilder();
    cell.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .limit(WIDEST + 1)
        .forEach(shown::appendCodePoint);
    int length = shown.codePointCount(0, shown.length());
    if (length <= WIDEST) {
      return shown.toString();
    }
    return shown.substring(0, shown.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }
}
