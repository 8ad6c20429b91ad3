package dev.headwater.order;

import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cursors of columns of any kinds. */
record PositionCodec(List<Kind> kinds) implements RecordCodec<PositionCodec.Position> {

  record Position(List<@Nullable Comparable<Object>> values) {}

  @Override
  public String describe() {
    return "Position(" + kinds + ")";
  }

  @Override
  public int columns() {
    return kinds.size();
  }

  @Override
  public void write(Position position, RowWriter out) {
    for (int i = 0; i < kinds.size(); i++) {
      Object value = position.values().get(i);
      if (value == null) {
        out.putNull(i);
      } else {
        kinds.get(i).write(i, value, out);
      }
    }
  }

  @Override
  @SuppressWarnings("unchecked") // what all kinds have in common
  public Position read(RowReader in) {
    List<@Nullable Comparable<Object>> values = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      values.add(in.isNull(i) ? null : (Comparable<Object>) kinds.get(i).read(i, in));
    }
    return new Position(values);
  }
}
