package dev.headwater.entity;

import dev.headwater.row.EnumConstant;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Takes apart what {@link IdTextWriter} joined. Whatever is wrong with the text is some {@link
 * RuntimeException}, to which {@link IdText} gives its code.
 */
final class IdTextReader implements RowReader {
  private final List<String> parts = new ArrayList<>();
  private int next;

  /** How many records have begun of which no part is read yet. */
  private int begun;

  IdTextReader(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == ':') {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
  }

  private static String unescaped(String part) {
    StringBuilder text = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '\\') {
        i++;
        if (i == part.length() || (part.charAt(i) != ':' && part.charAt(i) != '\\')) {
          throw new IllegalArgumentException(
              "a backslash stands before something else than : or \\");
        }
        c = part.charAt(i);
      }
      text.append(c);
    }
    return text.toString();
  }

  /** Checks that every part was read. */
  void end() {
    if (next < parts.size()) {
      throw new IllegalArgumentException("it has " + parts.size() + " parts instead of " + next);
    }
  }

  private String peek() {
    if (next == parts.size()) {
      throw new IllegalArgumentException("it has only " + next + " parts");
    }
    return parts.get(next);
  }

  private void advance() {
    next++;
    begun = 0;
  }

  private String part() {
    String part = unescaped(peek());
    advance();
    return part;
  }

  @Override
  public boolean isNull(int column) {
    boolean isNull = peek().equals(IdTextWriter.nullPart(begun));
    if (isNull) {
      advance();
    }
    return isNull;
  }

  @Override
  public boolean getBoolean(int column) {
    return Boolean.parseBoolean(part());
  }

  @Override
  public byte getByte(int column) {
    return Byte.parseByte(part());
  }

  @Override
  public short getShort(int column) {
    return Short.parseShort(part());
  }

  @Override
  public int getInt(int column) {
    return Integer.parseInt(part());
  }

  @Override
  public long getLong(int column) {
    return Long.parseLong(part());
  }

  @Override
  public float getFloat(int column) {
    return Float.parseFloat(part());
  }

  @Override
  public double getDouble(int column) {
    return Double.parseDouble(part());
  }

  @Override
  public char getChar(int column) {
    return part().charAt(0);
  }

  @Override
  public String getString(int column) {
    return part();
  }

  @Override
  public BigDecimal getBigDecimal(int column) {
    return new BigDecimal(part());
  }

  @Override
  public BigInteger getBigInteger(int column) {
    return new BigInteger(part());
  }

  @Override
  public Instant getInstant(int column) {
    return Instant.parse(part());
  }

  @Override
  public LocalDate getLocalDate(int column) {
    return LocalDate.parse(part());
  }

  @Override
  public LocalDateTime getLocalDateTime(int column) {
    return LocalDateTime.parse(part());
  }

  @Override
  public OffsetDateTime getOffsetDateTime(int column) {
    return OffsetDateTime.parse(part());
  }

  @Override
  public Duration getDuration(int column) {
    return Duration.parse(part());
  }

  @Override
  public UUID getUuid(int column) {
    return UUID.fromString(part());
  }

  @Override
  public byte[] getBytes(int column) {
    return Base64.getUrlDecoder().decode(part());
  }

  @Override
  public <T extends Enum<T>> T getEnum(int column, Class<T> type) {
    return EnumConstant.named(type, part());
  }

  @Override
  public <R> R getRecord(int column, RecordCodec<R> codec) {
    begun++;
    return codec.read(this);
  }

  @Override
  public <E> Ref<E> getRef(int column, EntityType<E> target) {
    begun++;
    return new Ref<>(target, target.readKey(this));
  }
}
