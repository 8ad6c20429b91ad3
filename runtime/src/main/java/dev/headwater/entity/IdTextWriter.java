package dev.headwater.entity;

import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;

/** Joins the columns of a key to text; nested records and references give all their columns. */
final class IdTextWriter implements RowWriter {
  private final StringBuilder text = new StringBuilder();
  private boolean started;

  /** How many records have begun of which no part is written yet. */
  private int begun;

  /**
   * Null, as no text is written, since a lone backslash is escaped. It tells a record that is null
   * from a record that begins with a null.
   */
  static String nullPart(int begun) {
    return "\\" + begun;
  }

  String text() {
    return text.toString();
  }

  private void part(String part) {
    separate();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == ':' || c == '\\') {
        text.append('\\');
      }
      text.append(c);
    }
  }

  private void separate() {
    if (started) {
      text.append(':');
    }
    started = true;
    begun = 0;
  }

  @Override
  public void putNull(int column) {
    String part = nullPart(begun);
    separate();
    text.append(part);
  }

  @Override
  public void putBoolean(int column, boolean value) {
    part(Boolean.toString(value));
  }

  @Override
  public void putByte(int column, byte value) {
    part(Byte.toString(value));
  }

  @Override
  public void putShort(int column, short value) {
    part(Short.toString(value));
  }

  @Override
  public void putInt(int column, int value) {
    part(Integer.toString(value));
  }

  @Override
  public void putLong(int column, long value) {
    part(Long.toString(value));
  }

  @Override
  public void putFloat(int column, float value) {
    part(Float.toString(value));
  }

  @Override
  public void putDouble(int column, double value) {
    part(Double.toString(value));
  }

  @Override
  public void putChar(int column, char value) {
    part(Character.toString(value));
  }

  @Override
  public void putString(int column, String value) {
    part(value);
  }

  @Override
  public void putBigDecimal(int column, BigDecimal value) {
    part(value.toString());
  }

  @Override
  public void putBigInteger(int column, BigInteger value) {
    part(value.toString());
  }

  @Override
  public void putInstant(int column, Instant value) {
    part(value.toString());
  }

  @Override
  public void putLocalDate(int column, LocalDate value) {
    part(value.toString());
  }

  @Override
  public void putLocalDateTime(int column, LocalDateTime value) {
    part(value.toString());
  }

  @Override
  public void putOffsetDateTime(int column, OffsetDateTime value) {
    part(value.toString());
  }

  @Override
  public void putDuration(int column, Duration value) {
    part(value.toString());
  }

  @Override
  public void putUuid(int column, UUID value) {
    part(value.toString());
  }

  @Override
  public void putBytes(int column, byte[] value) {
    part(Base64.getUrlEncoder().withoutPadding().encodeToString(value));
  }

  @Override
  public void putEnum(int column, Enum<?> value) {
    part(value.name());
  }

  @Override
  public <R> void putRecord(int column, R value, RecordCodec<R> codec) {
    begun++;
    codec.write(value, this);
  }

  @Override
  public void putRef(int column, Ref<?> value) {
    begun++;
    value.type().writeKey(value.key(), this);
  }
}
