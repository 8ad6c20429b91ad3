package dev.headwater.cursor;

import dev.headwater.entity.Ref;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Writes columns as a tuple: per column a tag and, unless it is null, the value, of which each says
 * where it ends.
 */
final class TupleWriter implements RowWriter {
  private final TupleBuffer out;

  /** Appends to a buffer. */
  TupleWriter(TupleBuffer out) {
    this.out = out;
  }

  private TupleBuffer tagged(int tag) {
    out.oneByte(tag);
    return out;
  }

  @Override
  public void putNull(int column) {
    out.oneByte(Tag.NULL);
  }

  @Override
  public void putBoolean(int column, boolean value) {
    tagged(Tag.BOOLEAN).oneByte(value ? 1 : 0);
  }

  @Override
  public void putByte(int column, byte value) {
    tagged(Tag.BYTE).oneByte(value);
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
    out.taggedText(value);
  }

  @Override
  public void putBigDecimal(int column, BigDecimal value) {
    tagged(Tag.BIG_DECIMAL).signed(value.scale());
    out.bytes(value.unscaledValue().toByteArray());
  }

  @Override
  public void putBigInteger(int column, BigInteger value) {
    tagged(Tag.BIG_INTEGER).bytes(value.toByteArray());
  }

  @Override
  public void putInstant(int column, Instant value) {
    tagged(Tag.INSTANT).seconds(value.getEpochSecond(), value.getNano());
  }

  @Override
  public void putLocalDate(int column, LocalDate value) {
    tagged(Tag.LOCAL_DATE).signed(value.toEpochDay());
  }

  @Override
  public void putLocalDateTime(int column, LocalDateTime value) {
    Instant asUtc = value.toInstant(ZoneOffset.UTC);
    tagged(Tag.LOCAL_DATE_TIME).seconds(asUtc.getEpochSecond(), asUtc.getNano());
  }

  @Override
  public void putOffsetDateTime(int column, OffsetDateTime value) {
    Instant asUtc = value.toLocalDateTime().toInstant(ZoneOffset.UTC);
    tagged(Tag.OFFSET_DATE_TIME).seconds(asUtc.getEpochSecond(), asUtc.getNano());
    out.signed(value.getOffset().getTotalSeconds());
  }

  @Override
  public void putDuration(int column, Duration value) {
    tagged(Tag.DURATION).signed(value.getSeconds());
    out.unsigned(value.getNano());
  }

  @Override
  public void putUuid(int column, UUID value) {
    tagged(Tag.UUID).fixed(value.getMostSignificantBits(), Long.BYTES);
    out.fixed(value.getLeastSignificantBits(), Long.BYTES);
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
    out.oneByte(Tag.REF);
    value.type().writeKey(value.key(), this);
  }
}
