package dev.headwater.cursor;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.UUID;

/**
 * Reads what {@link TupleWriter} wrote. Bytes of any other tuple, or of none, are any {@link
 * RuntimeException}, to which a codec gives a code. A value is read from one form only: whatever is
 * read would be written in the same bytes again, unless a record's constructor changes its values.
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

  /** Not every processor keeps every NaN as it is. */
  private static MalformedTuple otherNan() {
    return new MalformedTuple("the tuple has a NaN that this processor does not have");
  }

  private LocalDateTime dateTime() {
    long seconds = in.unsigned();
    return LocalDateTime.ofEpochSecond(
        TupleBytes.wholeSeconds(seconds), in.nano(seconds), ZoneOffset.UTC);
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
    int bits = (int) tagged(Tag.FLOAT).fixed(Float.BYTES);
    float value = Float.intBitsToFloat(bits);
    if (Float.floatToRawIntBits(value) != bits) {
      throw otherNan();
    }
    return value;
  }

  @Override
  public double getDouble(int column) {
    long bits = tagged(Tag.DOUBLE).fixed(Double.BYTES);
    double value = Double.longBitsToDouble(bits);
    if (Double.doubleToRawLongBits(value) != bits) {
      throw otherNan();
    }
    return value;
  }

  @Override
  public char getChar(int column) {
    return (char) tagged(Tag.CHAR).upTo(Character.MAX_VALUE);
  }

  @Override
  public String getString(int column) {
    return in.taggedText();
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
    long seconds = in.unsigned();
    return Instant.ofEpochSecond(TupleBytes.wholeSeconds(seconds), in.nano(seconds));
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
    String name = tagged(Tag.ENUM).text();
    for (T constant : EnumSet.allOf(type)) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    // No near name is looked for: that takes long for a long one, and a client may send many.
    throw new MalformedTuple("the tuple has a name that is no constant");
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
