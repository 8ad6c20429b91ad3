package dev.headwater.entity;

import dev.headwater.row.RecordCodec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The type of a scalar value.
 *
 * @param kind which of the fixed kinds it is; a store maps kinds to column types
 * @param javaType the class of the value; of a primitive, its box
 * @param codec of a {@link Kind#RECORD} its codec, otherwise null
 */
public record Scalar<V>(Kind kind, Class<V> javaType, @Nullable RecordCodec<V> codec) {

  /** The kinds of scalars there are. */
  public enum Kind {
    BOOLEAN,
    BYTE,
    SHORT,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    CHAR,
    STRING,
    BIG_DECIMAL,
    BIG_INTEGER,
    INSTANT,
    LOCAL_DATE,
    LOCAL_DATE_TIME,
    OFFSET_DATE_TIME,
    DURATION,
    UUID,
    BYTES,
    ENUM,
    RECORD
  }

  public static final Scalar<Boolean> BOOLEAN = of(Kind.BOOLEAN, Boolean.class);
  public static final Scalar<Byte> BYTE = of(Kind.BYTE, Byte.class);
  public static final Scalar<Short> SHORT = of(Kind.SHORT, Short.class);
  public static final Scalar<Integer> INT = of(Kind.INT, Integer.class);
  public static final Scalar<Long> LONG = of(Kind.LONG, Long.class);
  public static final Scalar<Float> FLOAT = of(Kind.FLOAT, Float.class);
  public static final Scalar<Double> DOUBLE = of(Kind.DOUBLE, Double.class);
  public static final Scalar<Character> CHAR = of(Kind.CHAR, Character.class);
  public static final Scalar<String> STRING = of(Kind.STRING, String.class);
  public static final Scalar<BigDecimal> BIG_DECIMAL = of(Kind.BIG_DECIMAL, BigDecimal.class);
  public static final Scalar<BigInteger> BIG_INTEGER = of(Kind.BIG_INTEGER, BigInteger.class);
  public static final Scalar<Instant> INSTANT = of(Kind.INSTANT, Instant.class);
  public static final Scalar<LocalDate> LOCAL_DATE = of(Kind.LOCAL_DATE, LocalDate.class);
  public static final Scalar<LocalDateTime> LOCAL_DATE_TIME =
      of(Kind.LOCAL_DATE_TIME, LocalDateTime.class);
  public static final Scalar<OffsetDateTime> OFFSET_DATE_TIME =
      of(Kind.OFFSET_DATE_TIME, OffsetDateTime.class);
  public static final Scalar<Duration> DURATION = of(Kind.DURATION, Duration.class);
  public static final Scalar<UUID> UUID = of(Kind.UUID, UUID.class);
  public static final Scalar<byte[]> BYTES = of(Kind.BYTES, byte[].class);

  /** An enum, which is known by the names of its constants. */
  public static <T extends Enum<T>> Scalar<T> enumeration(Class<T> type) {
    return of(Kind.ENUM, type);
  }

  /** A record of scalars. */
  public static <R> Scalar<R> record(Class<R> type, RecordCodec<R> codec) {
    return new Scalar<>(Kind.RECORD, type, codec);
  }

  private static <V> Scalar<V> of(Kind kind, Class<V> type) {
    return new Scalar<>(kind, type, null);
  }

  /** The simple name, such as {@code Instant}. */
  public String name() {
    return javaType.getSimpleName();
  }
}
