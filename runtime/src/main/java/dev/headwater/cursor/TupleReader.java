package dev.headwater.cursor;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.row.EnumConstant;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Reads what {@link TupleWriter} wrote. Bytes of any other tuple, or of none, are HW505; so may be
 * any {@link RuntimeException}, to which {@link TupleCodec} gives that code.
 */
final class TupleReader implements RowReader {
  private final TupleBytes in;

  TupleReader(TupleBytes in) {
    this.in = in;
  }

  private TupleBytes tagged(int tag) {
    in.expect(tag);
    return in;
  }

  private LocalDateTime dateTime() {
    LocalDate date = LocalDate.ofEpochDay(in.signed());
    return LocalDateTime.of(date, LocalTime.ofNanoOfDay(in.unsigned()));
  }

  @Override
  public boolean isNull(int column) {
    return in.skipIf(Tag.NULL);
  }

  @Override
  public boolean getBoolean(int column) {
    return tagged(Tag.BOOLEAN).upTo(1) == 1;
  }

  @Override
  public byte getByte(int column) {
    return (byte) tagged(Tag.BYTE).fixed(1);
  }

  @Override
  public short getShort(int column) {
    return (short) tagged(Tag.SHORT).signed(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  @Override
  public int getInt(int column) {
    return (int) tagged(Tag.INT).signed(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  @Override
  public long getLong(int column) {
    return tagged(Tag.LONG).signed();
  }

  @Override
  public float getFloat(int column) {
    return Float.intBitsToFloat((int) tagged(Tag.FLOAT).fixed(Float.BYTES));
  }

  @Override
  public double getDouble(int column) {
    return Double.longBitsToDouble(tagged(Tag.DOUBLE).fixed(Double.BYTES));
  }

  @Override
  public char getChar(int column) {
    return (char) tagged(Tag.CHAR).upTo(Character.MAX_VALUE);
  }

  @Override
  public String getString(int column) {
    return tagged(Tag.STRING).text();
  }

  @Override
  public BigDecimal getBigDecimal(int column) {
    tagged(Tag.BIG_DECIMAL);
    int scale = (int) in.signed(Integer.MIN_VALUE, Integer.MAX_VALUE);
    return new BigDecimal(in.bigInteger(), scale);
  }

  @Override
  public BigInteger getBigInteger(int column) {
    return tagged(Tag.BIG_INTEGER).bigInteger();
  }

  @Override
  public Instant getInstant(int column) {
    tagged(Tag.INSTANT);
    long seconds = in.signed();
    return Instant.ofEpochSecond(seconds, in.upTo(TupleBytes.MAX_NANO));
  }

  @Override
  public LocalDate getLocalDate(int column) {
    return LocalDate.ofEpochDay(tagged(Tag.LOCAL_DATE).signed());
  }

  @Override
  public LocalDateTime getLocalDateTime(int column) {
    tagged(Tag.LOCAL_DATE_TIME);
    return dateTime();
  }

  @Override
  public OffsetDateTime getOffsetDateTime(int column) {
    tagged(Tag.OFFSET_DATE_TIME);
    LocalDateTime dateTime = dateTime();
    int offset = (int) in.signed(Integer.MIN_VALUE, Integer.MAX_VALUE);
    return OffsetDateTime.of(dateTime, ZoneOffset.ofTotalSeconds(offset));
  }

  @Override
  public Duration getDuration(int column) {
    tagged(Tag.DURATION);
    long seconds = in.signed();
    return Duration.ofSeconds(seconds, in.upTo(TupleBytes.MAX_NANO));
  }

  @Override
  public UUID getUuid(int column) {
    tagged(Tag.UUID);
    long most = in.fixed(Long.BYTES);
    return new UUID(most, in.fixed(Long.BYTES));
  }

  @Override
  public byte[] getBytes(int column) {
    return tagged(Tag.BYTES).bytes();
  }

  @Override
  public <T extends Enum<T>> T getEnum(int column, Class<T> type) {
    return EnumConstant.named(type, tagged(Tag.ENUM).text());
  }

  @Override
  public <R> R getRecord(int column, RecordCodec<R> codec) {
    tagged(Tag.RECORD);
    return codec.read(this);
  }

  @Override
  public <E> Ref<E> getRef(int column, EntityType<E> target) {
    tagged(Tag.REF);
    return new Ref<>(target, target.readKey(this));
  }
}
