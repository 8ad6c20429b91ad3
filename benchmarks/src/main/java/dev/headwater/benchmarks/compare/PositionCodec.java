package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.byhand.Position;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;

/** As it is generated for a record of an order's columns. */
final class PositionCodec implements RecordCodec<Position> {
  static final PositionCodec INSTANCE = new PositionCodec();

  private PositionCodec() {}

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
    out.putString(1, value.id());
  }

  @Override
  public Position read(RowReader in) {
    return new Position(in.getInstant(0), in.getString(1));
  }
}
