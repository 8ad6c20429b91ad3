package dev.headwater.jdbc;

import dev.headwater.entity.Scalar;

/** How the values of a column go to PostgreSQL in an array: as text, whole numbers or bytes. */
final class ArrayColumn {
  private static final String MICROS_OF_DAY = "86400000000";

  private ArrayColumn() {}

  /** The type of the array's elements. */
  static String type(Scalar.Kind kind) {
    return switch (kind) {
      case BYTE, SHORT, INT, LONG, DURATION, INSTANT, LOCAL_DATE, LOCAL_DATE_TIME -> "bigint";
      case BYTES -> "bytea";
      case BOOLEAN, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER, CHAR, STRING, OFFSET_DATE_TIME, UUID ->
          "text";
      case ENUM, RECORD -> "text";
    };
  }

  /** An array for a number of elements. */
  static Object[] of(Scalar.Kind kind, int size) {
    return switch (type(kind)) {
      case "bigint" -> new Long[size];
      case "bytea" -> new byte[size][];
      default -> new String[size];
    };
  }

  /** What an element is as a value of the column. */
  static String value(String element, Scalar.Kind kind) {
    return switch (kind) {
      case LONG, DURATION, CHAR, STRING, OFFSET_DATE_TIME, ENUM, RECORD, BYTES -> element;
      case BYTE, SHORT -> element + "::smallint";
      case INT -> element + "::integer";
      case BOOLEAN -> element + "::boolean";
      case FLOAT -> element + "::real";
      case DOUBLE -> element + "::double precision";
      case BIG_DECIMAL, BIG_INTEGER -> element + "::numeric";
      case UUID -> element + "::uuid";
      case LOCAL_DATE -> "DATE 'epoch' + " + element + "::integer";
      case LOCAL_DATE_TIME -> timestamp(element);
      case INSTANT -> timestamp(element) + " AT TIME ZONE 'UTC'";
    };
  }

  /** Days and microseconds of the day: neither is too large for the arithmetic of intervals. */
  private static String timestamp(String micros) {
    return "(TIMESTAMP 'epoch' + "
        + micros
        + " / "
        + MICROS_OF_DAY
        + " * INTERVAL '1 day' + "
        + micros
        + " % "
        + MICROS_OF_DAY
        + " * INTERVAL '1 microsecond')";
  }
}
