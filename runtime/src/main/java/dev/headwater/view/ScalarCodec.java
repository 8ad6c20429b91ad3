package dev.headwater.view;

import dev.headwater.entity.Scalar;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One scalar as if it were the only component of a record. */
final class ScalarCodec<V> implements RecordCodec<V> {
  private final Scalar<V> scalar;

  ScalarCodec(Scalar<V> scalar) {
    this.scalar = scalar;
    if (scalar.codec() != null) {
      throw new IllegalArgumentException(scalar.name() + " has columns of its own");
    }
  }

  @Override
  public String describe() {
    return scalar.name();
  }

  @Override
  public int columns() {
    return 1;
  }

  @Override
  public void write(V value, RowWriter out) {
    switch (scalar.kind()) {
      case BOOLEAN -> out.putBoolean(0, (Boolean) value);
      case BYTE -> out.putByte(0, (Byte) value);
      case SHORT -> out.putShort(0, (Short) value);
      case INT -> out.putInt(0, (Integer) value);
      case LONG -> out.putLong(0, (Long) value);
      case FLOAT -> out.putFloat(0, (Float) value);
      case DOUBLE -> out.putDouble(0, (Double) value);
      case CHAR -> out.putChar(0, (Character) value);
      case STRING -> out.putString(0, (String) value);
      case BIG_DECIMAL -> out.putBigDecimal(0, (BigDecimal) value);
      case BIG_INTEGER -> out.putBigInteger(0, (BigInteger) value);
      case INSTANT -> out.putInstant(0, (Instant) value);
      case LOCAL_DATE -> out.putLocalDate(0, (LocalDate) value);
      case LOCAL_DATE_TIME -> out.putLocalDateTime(0, (LocalDateTime) value);
      case OFFSET_DATE_TIME -> out.putOffsetDateTime(0, (OffsetDateTime) value);
      case DURATION -> out.putDuration(0, (Duration) value);
      case UUID -> out.putUuid(0, (UUID) value);
      case BYTES -> out.putBytes(0, (byte[]) value);
      case ENUM -> out.putEnum(0, (Enum<?>) value);
      case RECORD -> throw new IllegalStateException(scalar.name());
    }
  }

  @Override
  public V read(RowReader in) {
    Object value =
        switch (scalar.kind()) {
          case BOOLEAN -> in.getBoolean(0);
          case BYTE -> in.getByte(0);
          case SHORT -> in.getShort(0);
          case INT -> in.getInt(0);
          case LONG -> in.getLong(0);
          case FLOAT -> in.getFloat(0);
          case DOUBLE -> in.getDouble(0);
          case CHAR -> in.getChar(0);
          case STRING -> in.getString(0);
          case BIG_DECIMAL -> in.getBigDecimal(0);
          case BIG_INTEGER -> in.getBigInteger(0);
          case INSTANT -> in.getInstant(0);
          case LOCAL_DATE -> in.getLocalDate(0);
          case LOCAL_DATE_TIME -> in.getLocalDateTime(0);
          case OFFSET_DATE_TIME -> in.getOffsetDateTime(0);
          case DURATION -> in.getDuration(0);
          case UUID -> in.getUuid(0);
          case BYTES -> in.getBytes(0);
          case ENUM -> constant(in);
          case RECORD -> throw new IllegalStateException(scalar.name());
        };
    return scalar.javaType().cast(value);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the kind says that it is one
  private Object constant(RowReader in) {
    return in.getEnum(0, (Class) scalar.javaType());
  }
}
