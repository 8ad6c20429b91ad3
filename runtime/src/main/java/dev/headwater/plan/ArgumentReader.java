package dev.headwater.plan;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.error.ClientException;
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
import java.util.function.Function;

/**
 * Decodes arguments: numbers from numbers, without loss, and what JSON has no form for from text.
 */
final class ArgumentReader implements RowReader {
  private final Arguments arguments;
  private final String[] names;

  ArgumentReader(Arguments arguments, String[] names) {
    this.arguments = arguments;
    this.names = names;
  }

  private ClientException wrong(int column, String wanted) {
    String name = names[column];
    String found =
        arguments.isGiven(name) ? "is not " + wanted : "is missing; it must be " + wanted;
    List<String> path = new ArrayList<>(arguments.path());
    path.add(name);
    return ClientException.ofArgument(String.join(".", path), "argument '" + name + "' " + found);
  }

  private <T> T value(int column, Class<T> type, String wanted) {
    Object value = arguments.value(names[column]);
    if (!type.isInstance(value)) {
      throw wrong(column, wanted);
    }
    return type.cast(value);
  }

  private <T> T parsed(int column, String wanted, Function<String, T> parser) {
    String text = value(column, String.class, wanted);
    try {
      return parser.apply(text);
    } catch (RuntimeException e) {
      // Parsers complain in many ways; all mean the same to the client.
      throw wrong(column, wanted);
    }
  }

  private <T> T number(int column, String wanted, Function<BigDecimal, T> exactly) {
    Number number = value(column, Number.class, wanted);
    try {
      return exactly.apply(new BigDecimal(number.toString()));
    } catch (ArithmeticException | NumberFormatException e) {
      throw wrong(column, wanted); // a fraction, out of range, or no number at all
    }
  }

  @Override
  public boolean isNull(int column) {
    return arguments.value(names[column]) == null;
  }

  @Override
  public boolean getBoolean(int column) {
    return value(column, Boolean.class, "true or false");
  }

  @Override
  public byte getByte(int column) {
    return number(column, "an integer of 8 bits", BigDecimal::byteValueExact);
  }

  @Override
  public short getShort(int column) {
    return number(column, "an integer of 16 bits", BigDecimal::shortValueExact);
  }

  @Override
  public int getInt(int column) {
    return number(column, "an integer of 32 bits", BigDecimal::intValueExact);
  }

  @Override
  public long getLong(int column) {
    return number(column, "an integer of 64 bits", BigDecimal::longValueExact);
  }

  @Override
  public float getFloat(int column) {
    return value(column, Number.class, "a number").floatValue();
  }

  @Override
  public double getDouble(int column) {
    return value(column, Number.class, "a number").doubleValue();
  }

  @Override
  public char getChar(int column) {
    String text = value(column, String.class, "one character");
    if (text.length() != 1) {
      throw wrong(column, "one character");
    }
    return text.charAt(0);
  }

  @Override
  public String getString(int column) {
    return value(column, String.class, "text");
  }

  @Override
  public BigDecimal getBigDecimal(int column) {
    return number(column, "a number", number -> number);
  }

  @Override
  public BigInteger getBigInteger(int column) {
    // A short text such as 1e999999999 must not become a number of that length.
    return number(column, "an integer", n -> inRange(n).toBigIntegerExact());
  }

  private static BigDecimal inRange(BigDecimal number) {
    if (Math.abs((long) number.precision() - number.scale()) > 1000) {
      throw new ArithmeticException("too long");
    }
    return number;
  }

  @Override
  public Instant getInstant(int column) {
    return parsed(column, "a time such as 2024-01-31T12:00:00Z", Instant::parse);
  }

  @Override
  public LocalDate getLocalDate(int column) {
    return parsed(column, "a date such as 2024-01-31", LocalDate::parse);
  }

  @Override
  public LocalDateTime getLocalDateTime(int column) {
    return parsed(column, "a time such as 2024-01-31T12:00:00", LocalDateTime::parse);
  }

  @Override
  public OffsetDateTime getOffsetDateTime(int column) {
    return parsed(column, "a time such as 2024-01-31T12:00:00+01:00", OffsetDateTime::parse);
  }

  @Override
  public Duration getDuration(int column) {
    return parsed(column, "a duration such as PT1H30M", Duration::parse);
  }

  @Override
  public UUID getUuid(int column) {
    return parsed(column, "a UUID", UUID::fromString);
  }

  @Override
  public byte[] getBytes(int column) {
    return parsed(column, "base64", Base64.getDecoder()::decode);
  }

  @Override
  public <T extends Enum<T>> T getEnum(int column, Class<T> type) {
    return parsed(column, "one of the names it may have", name -> EnumConstant.named(type, name));
  }

  /** Of what is inside a record, the names are not known here; no argument is of such a type. */
  @Override
  public <R> R getRecord(int column, RecordCodec<R> codec) {
    throw wrong(column, codec.describe());
  }

  @Override
  public <E> Ref<E> getRef(int column, EntityType<E> target) {
    return parsed(column, "the id of a " + target.name(), target::parseRef);
  }
}
