package dev.headwater.entity;

import dev.headwater.row.Pair;
import dev.headwater.row.PairCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.tracker.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity whose id has several fields, which are not its first ones. */
record Line(@Nullable String text, State state, int number, Pair pair) {

  record Key(State state, int number, Pair pair) {
    Key {
      if (number < 0) {
        throw new IllegalArgumentException("a number is not negative");
      }
    }
  }

  static final class Type extends EntityType<Line> {
    static final Type TYPE = new Type();
    static final TextField<Line> TEXT =
        new TextField<>(TYPE, 0, "text", Nullness.NULLABLE, Line::text);
    static final OrderedField<Line, State> STATE =
        new OrderedField<>(
            TYPE, 1, "state", Scalar.enumeration(State.class), Nullness.REQUIRED, Line::state);
    static final OrderedField<Line, Integer> NUMBER =
        new OrderedField<>(TYPE, 2, "number", Scalar.INT, Nullness.REQUIRED, Line::number);
    static final ScalarField<Line, Pair> PAIR =
        new ScalarField<>(
            TYPE,
            3,
            "pair",
            Scalar.record(Pair.class, PairCodec.CODEC),
            Nullness.REQUIRED,
            Line::pair);

    private Type() {
      super("Line", Line.class);
    }

    @Override
    public List<Field<Line, ?>> fields() {
      return List.of(TEXT, STATE, NUMBER, PAIR);
    }

    @Override
    public List<StoredField<Line, ?>> columns() {
      return List.of(TEXT, STATE, NUMBER, PAIR);
    }

    @Override
    public List<StoredField<Line, ?>> idFields() {
      return List.of(STATE, NUMBER, PAIR);
    }

    @Override
    public Ref<Line> refTo(Line line) {
      return new Ref<>(this, new Key(line.state(), line.number(), line.pair()));
    }

    @Override
    public void write(Line line, RowWriter out) {
      if (line.text() == null) {
        out.putNull(0);
      } else {
        out.putString(0, line.text());
      }
      out.putEnum(1, line.state());
      out.putInt(2, line.number());
      out.putRecord(3, line.pair(), PairCodec.CODEC);
    }

    @Override
    public Line read(RowReader in) {
      return new Line(
          in.isNull(0) ? null : in.getString(0),
          in.getEnum(1, State.class),
          in.getInt(2),
          in.getRecord(3, PairCodec.CODEC));
    }

    @Override
    public void writeKey(Object key, RowWriter out) {
      Key line = (Key) key;
      out.putEnum(0, line.state());
      out.putInt(1, line.number());
      out.putRecord(2, line.pair(), PairCodec.CODEC);
    }

    @Override
    public Object readKey(RowReader in) {
      return new Key(in.getEnum(0, State.class), in.getInt(1), in.getRecord(2, PairCodec.CODEC));
    }
  }
}
