package dev.headwater.order;

import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Random;

/** The type of a column, with so few values that rows share them. */
enum Kind {
  BOOLEAN,
  INT,
  LONG,
  DOUBLE,
  STRING,
  BIG_DECIMAL,
  INSTANT,
  ENUM;

  private static final double[] DOUBLES = {Double.NaN, -0.0, 0.0, Double.NEGATIVE_INFINITY};
  private static final String[] STRINGS = {"", "a", "A", "é", "\uD83D\uDE00"};
  // Two that are not equal, and still neither is less.
  private static final String[] DECIMALS = {"1.0", "1.00", "0", "-2e3"};

  Object random(Random random) {
    return switch (this) {
      case BOOLEAN -> random.nextBoolean();
      case INT -> random.nextInt(4) - 2;
      case LONG -> Long.MAX_VALUE - random.nextInt(3);
      case DOUBLE -> DOUBLES[random.nextInt(DOUBLES.length)];
      case STRING -> STRINGS[random.nextInt(STRINGS.length)];
      case BIG_DECIMAL -> new BigDecimal(DECIMALS[random.nextInt(DECIMALS.length)]);
      case INSTANT -> Instant.ofEpochSecond(random.nextInt(3) - 1, random.nextInt(2));
      case ENUM -> random.nextBoolean() ? Direction.FORWARD : Direction.BACKWARD;
    };
  }

  void write(int column, Object value, RowWriter out) {
    switch (this) {
      case BOOLEAN -> out.putBoolean(column, (Boolean) value);
      case INT -> out.putInt(column, (Integer) value);
      case LONG -> out.putLong(column, (Long) value);
      case DOUBLE -> out.putDouble(column, (Double) value);
      case STRING -> out.putString(column, (String) value);
      case BIG_DECIMAL -> out.putBigDecimal(column, (BigDecimal) value);
      case INSTANT -> out.putInstant(column, (Instant) value);
      case ENUM -> out.putEnum(column, (Direction) value);
    }
  }

  Object read(int column, RowReader in) {
    return switch (this) {
      case BOOLEAN -> in.getBoolean(column);
      case INT -> in.getInt(column);
      case LONG -> in.getLong(column);
      case DOUBLE -> in.getDouble(column);
      case STRING -> in.getString(column);
      case BIG_DECIMAL -> in.getBigDecimal(column);
      case INSTANT -> in.getInstant(column);
      case ENUM -> in.getEnum(column, Direction.class);
    };
  }
}
