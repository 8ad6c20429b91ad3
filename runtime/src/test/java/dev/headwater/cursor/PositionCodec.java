package dev.headwater.cursor;

import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.function.UnaryOperator;

/** Writes an id in another way, if told to: what a constructor refuses cannot be had otherwise. */
record PositionCodec(UnaryOperator<String> written) implements RecordCodec<Position> {
  static final PositionCodec CODEC = new PositionCodec(id -> id);

  @Override
  public String describe() {
    return "Position(Instant createdAt, String id)";
  }

  @Override
  public int columns() {
    return 2;
  }

  @Override
  public void write(Position value, RowWriter out) {
    out.putInstant(0, value.createdAt());
    out.putString(1, written.apply(value.id()));
  }

  @Override
  public Position read(RowReader in) {
    return new Position(in.getInstant(0), in.getString(1));
  }
}
