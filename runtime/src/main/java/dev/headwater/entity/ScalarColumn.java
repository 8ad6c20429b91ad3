package dev.headwater.entity;

import static java.util.Objects.requireNonNull;

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

/**
 * One scalar as a column, by its kind: for a store, which has fields one by one. Generated writers
 * and readers of whole entities call the methods for their kinds themselves.
 */
final class ScalarColumn {
  private ScalarColumn() {}

  static <V> void put(Scalar<V> scalar, int at, V value, RowWriter out) {
    switch (scalar.kind()) {
      case BOOLEAN -> out.putBoolean(at, (Boolean) value);
      case BYTE -> out.putByte(at, (Byte) value);
      case SHORT -> out.putShort(at, (Short) value);
      case INT -> out.putInt(at, (Integer) value);
      case LONG -> out.putLong(at, (Long) value);
      case FLOAT -> out.putFloat(at, (Float) value);
      case DOUBLE -> out.putDouble(at, (Double) value);
      case CHAR -> out.putChar(at, (Character) value);
      case STRING -> out.putString(at, (String) value);
      case BIG_DECIMAL -> out.putBigDecimal(at, (BigDecimal) value);
      case BIG_INTEGER -> out.putBigInteger(at, (BigInteger) value);
      case INSTANT -> out.putInstant(at, (Instant) value);
      case LOCAL_DATE -> out.putLocalDate(at, (LocalDate) value);
      case LOCAL_DATE_TIME -> out.putLocalDateTime(at, (LocalDateTime) value);
      case OFFSET_DATE_TIME -> out.putOffsetDateTime(at, (OffsetDateTime) value);
      case DURATION -> out.putDuration(at, (Duration) value);
      case UUID -> out.putUuid(at, (UUID) value);
      case BYTES -> out.putBytes(at, (byte[]) value);
      case ENUM -> out.putEnum(at, (Enum<?>) value);
      case RECORD -> out.putRecord(at, value, requireNonNull(scalar.codec()));
    }
  }

  @SuppressWarnings("unchecked") // the kind of a scalar is that of its values
  static <V> V get(Scalar<V> scalar, int at, RowReader in) {
    return (V) value(scalar, at, in);
  }

  private static Object value(Scalar<?> scalar, int at, RowReader in) {
    return switch (scalar.kind()) {
      case BOOLEAN -> in.getBoolean(at);
      case BYTE -> in.getByte(at);
      case SHORT -> in.getShort(at);
      case INT -> in.getInt(at);
      case LONG -> in.getLong(at);
      case FLOAT -> in.getFloat(at);
      case DOUBLE -> in.getDouble(at);
      case CHAR -> in.getChar(at);
      case STRING -> in.getString(at);
      case BIG_DECIMAL -> in.getBigDecimal(at);
      case BIG_INTEGER -> in.getBigInteger(at);
      case INSTANT -> in.getInstant(at);
      case LOCAL_DATE -> in.getLocalDate(at);
      case LOCAL_DATE_TIME -> in.getLocalDateTime(at);
      case OFFSET_DATE_TIME -> in.getOffsetDateTime(at);
      case DURATION -> in.getDuration(at);
      case UUID -> in.getUuid(at);
      case BYTES -> in.getBytes(at);
      case ENUM -> constant(at, scalar.javaType(), in);
      case RECORD -> record(at, requireNonNull(scalar.codec()), in);
    };
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a scalar of this kind is an enum's
  private static Object constant(int at, Class<?> type, RowReader in) {
    return in.getEnum(at, (Class) type);
  }

  private static <R> Object record(int at, RecordCodec<R> codec, RowReader in) {
    return requireNonNull(in.getRecord(at, codec), "record");
  }
}
