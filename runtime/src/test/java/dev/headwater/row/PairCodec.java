package dev.headwater.row;

public final class PairCodec implements RecordCodec<Pair> {
  public static final PairCodec CODEC = new PairCodec();

  private PairCodec() {}

  @Override
  public String describe() {
    return "Pair(String? left, Integer? right)";
  }

  @Override
  public int columns() {
    return 2;
  }

  @Override
  public void write(Pair value, RowWriter out) {
    if (value.left() == null) {
      out.putNull(0);
    } else {
      out.putString(0, value.left());
    }
    if (value.right() == null) {
      out.putNull(1);
    } else {
      out.putInt(1, value.right());
    }
  }

  @Override
  public Pair read(RowReader in) {
    return new Pair(in.isNull(0) ? null : in.getString(0), in.isNull(1) ? null : in.getInt(1));
  }
}
