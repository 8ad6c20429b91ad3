package dev.headwater.cursor;

import dev.headwater.entity.Ref;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowWriter;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Writes columns as a tuple: per column a tag and, unless it is null, the value, of which each says
 * where it ends. Numbers are varints of 7 bits a byte, lowest first; signed ones are zigzagged.
 */
final class TupleWriter implements RowWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Begins with the version of this format, one byte, and the fingerprint of the columns. */
  TupleWriter(int version, int fingerprint) {
    fixed(version, 1).fixed(fingerprint, Integer.BYTES);
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }

  private TupleWriter tagged(int tag) {
    out.write(tag);
    return this;
  }

  private TupleWriter unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
    return this;
  }

  private TupleWriter signed(long value) {
    return unsigned((value << 1) ^ (value >> 63));
  }

  private TupleWriter fixed(long value, int bytes) {
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
      out.write((int) (value >>> shift));
    }
    return this;
  }

  private TupleWriter bytes(byte[] value) {
    unsigned(value.length);
    out.writeBytes(value);
    return this;
  }

  /** UTF-16 units rather than UTF-8, since a Java text may hold half a surrogate pair. */
  private void text(String value) {
    unsigned(value.length());
    for (int i = 0; i < value.length(); i++) {
      unsigned(value.charAt(i));
    }
  }

  private TupleWriter dateTime(LocalDateTime value) {
    return signed(value.toLocalDate().toEpochDay()).unsigned(value.toLocalTime().toNanoOfDay());
  }

  @Override
  public void putNull(int column) {
    out.write(Tag.NULL);
  }

  @Override
  public void putBoolean(int column, boolean value) {
    tagged(Tag.BOOLEAN).fixed(value ? 1 : 0, 1);
  }

  @Override
  public void putByte(int column, byte value) {
    tagged(Tag.BYTE).fixed(value, 1);
  }

  @Override
  public void putShort(int column, short value) {
    tagged(Tag.SHORT).signed(value);
  }

  @Override
  public void putInt(int column, int value) {
    tagged(Tag.INT).signed(value);
  }

  @Override
  public void putLong(int column, long value) {
    tagged(Tag.LONG).signed(value);
  }

  @Override
  public void putFloat(int column, float value) {
    tagged(Tag.FLOAT).fixed(Float.floatToRawIntBits(value), Float.BYTES);
  }

  @Override
  public void putDouble(int column, double value) {
    tagged(Tag.DOUBLE).fixed(Double.doubleToRawLongBits(value), Double.BYTES);
  }

  @Override
  public void putChar(int column, char value) {
    tagged(Tag.CHAR).unsigned(value);
  }

  @Override
  public void putString(int column, String value) {
    tagged(Tag.STRING).text(value);
  }

  @Override
  public void putBigDecimal(int column, BigDecimal value) {
    tagged(Tag.BIG_DECIMAL).signed(value.scale()).bytes(value.unscaledValue().toByteArray());
  }

  @Override
  public void putBigInteger(int column, BigInteger value) {
    tagged(Tag.BIG_INTEGER).bytes(value.toByteArray());
  }

  @Override
  public void putInstant(int column, Instant value) {
    tagged(Tag.INSTANT).signed(value.getEpochSecond()).unsigned(value.getNano());
  }

  @Override
  public void putLocalDate(int column, LocalDate value) {
    tagged(Tag.LOCAL_DATE).signed(value.toEpochDay());
  }

  @Override
  public void putLocalDateTime(int column, LocalDateTime value) {
    tagged(Tag.LOCAL_DATE_TIME).dateTime(value);
  }

  @Override
  public void putOffsetDateTime(int column, OffsetDateTime value) {
    tagged(Tag.OFFSET_DATE_TIME)
        .dateTime(value.toLocalDateTime())
        .signed(value.getOffset().getTotalSeconds());
  }

  @Override
  public void putDuration(int column, Duration value) {
    tagged(Tag.DURATION).signed(value.getSeconds()).unsigned(value.getNano());
  }

  @Override
  public void putUuid(int column, UUID value) {
    tagged(Tag.UUID)
        .fixed(value.getMostSignificantBits(), Long.BYTES)
        .fixed(value.getLeastSignificantBits(), Long.BYTES);
  }

  @Override
  public void putBytes(int column, byte[] value) {
    tagged(Tag.BYTES).bytes(value);
  }

  @Override
  public void putEnum(int column, Enum<?> value) {
    tagged(Tag.ENUM).text(value.name());
  }

  @Override
  public <R> void putRecord(int column, R value, RecordCodec<R> codec) {
    tagged(Tag.RECORD);
    codec.write(value, this);
  }

  @Override
  public void putRef(int column, Ref<?> value) {
    out.write(Tag.REF);
    value.type().writeKey(value.key(), this);
  }
}
