package dev.headwater.processor.read;

import dev.headwater.processor.model.Literal;
import dev.headwater.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Reads the literals that properties of built-in types can be compared with. */
final class Literals {
  private Literals() {}

  /** A literal of a kind, if the text is one. */
  static Optional<Literal> read(ScalarKind kind, String text) {
    return switch (kind) {
      case BOOLEAN ->
          text.equals("true") || text.equals("false")
              ? Optional.of(new Literal.Truth(text.equals("true")))
              : Optional.empty();
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER ->
          isNumber(kind, text) ? Optional.of(new Literal.Numeric(kind, text)) : Optional.empty();
      case STRING -> Optional.of(new Literal.Text(kind, unquoted(text)));
      case CHAR ->
          unquoted(text).length() == 1
              ? Optional.of(new Literal.Text(kind, unquoted(text)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** What can be written for a kind, apart from null. */
  static Optional<String> describe(ScalarKind kind) {
    return switch (kind) {
      case BOOLEAN -> Optional.of("true, false");
      case BYTE, SHORT, INT, LONG, BIG_INTEGER -> Optional.of("an integer in its range");
      case FLOAT, DOUBLE, BIG_DECIMAL -> Optional.of("a number in its range");
      case STRING -> Optional.of("a text");
      case CHAR -> Optional.of("one character");
      default -> Optional.empty();
    };
  }

  private static boolean isNumber(ScalarKind kind, String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      switch (kind) {
        case BYTE -> number.byteValueExact();
        case SHORT -> number.shortValueExact();
        case INT -> number.intValueExact();
        case LONG -> number.longValueExact();
        case BIG_INTEGER -> number.toBigIntegerExact();
        case FLOAT -> {
          return Float.isFinite(number.floatValue());
        }
        case DOUBLE -> {
          return Double.isFinite(number.doubleValue());
        }
        default -> {
          return true;
        }
      }
      return !text.contains(".") && !text.toLowerCase(Locale.ROOT).contains("e");
    } catch (ArithmeticException | NumberFormatException e) {
      return false;
    }
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
