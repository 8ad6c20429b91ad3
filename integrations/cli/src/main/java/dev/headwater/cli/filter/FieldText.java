package dev.headwater.cli.filter;

import dev.headwater.entity.RefField;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.ScalarField;
import dev.headwater.entity.StoredField;
import dev.headwater.error.HeadwaterException;
import dev.headwater.error.NearestName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Values of fields as they are typed. */
final class FieldText {
  private FieldText() {}

  /** The value of a field that a text means, or HW864. */
  @SuppressWarnings("unchecked") // the kind of a scalar, and the target of a reference, is V
  static <E, V> V parse(StoredField<E, V> field, String text) {
    if (field instanceof RefField<?, ?> reference) {
      return (V) reference(reference, text);
    }
    return (V) scalar(field, ((ScalarField<E, V>) field).scalar(), text);
  }

  private static Object reference(RefField<?, ?> field, String id) {
    try {
      return field.target().parseRef(id);
    } catch (HeadwaterException e) {
      throw Fields.wrong("'" + id + "' is no id of " + field.target() + " for " + field);
    }
  }

  private static Object scalar(StoredField<?, ?> field, Scalar<?> scalar, String text) {
    try {
      return switch (scalar.kind()) {
        case BOOLEAN -> bool(field, text);
        case BYTE -> Byte.valueOf(text);
        case SHORT -> Short.valueOf(text);
        case INT -> Integer.valueOf(text);
        case LONG -> Long.valueOf(text);
        case FLOAT -> Float.valueOf(text);
        case DOUBLE -> Double.valueOf(text);
        case CHAR -> character(field, text);
        case STRING -> text;
        case BIG_DECIMAL -> new BigDecimal(text);
        case BIG_INTEGER -> new BigInteger(text);
        case INSTANT -> Instant.parse(text);
        case LOCAL_DATE -> LocalDate.parse(text);
        case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
        case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
        case DURATION -> Duration.parse(text);
        case UUID -> UUID.fromString(text);
        case BYTES -> HexFormat.of().parseHex(text);
        case ENUM -> constant(field, scalar.javaType(), text);
        case RECORD ->
            throw Fields.wrong(
                field
                    + " is of type "
                    + scalar.name()
                    + ", of which a search knows null and not null");
      };
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Fields.wrong(
          "'" + text + "' is no " + scalar.name() + " for " + field + example(scalar.kind()));
    }
  }

  private static String example(Scalar.Kind kind) {
    return switch (kind) {
      case INSTANT -> "; write it as 2026-01-31T12:00:00Z";
      case LOCAL_DATE -> "; write it as 2026-01-31";
      case LOCAL_DATE_TIME -> "; write it as 2026-01-31T12:00:00";
      case OFFSET_DATE_TIME -> "; write it as 2026-01-31T12:00:00+01:00";
      case DURATION -> "; write it as PT1H30M";
      case BYTES -> "; write it as hexadecimal digits";
      default -> "";
    };
  }

  private static Object bool(StoredField<?, ?> field, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw noValue(field, text, List.of("true", "false"));
    };
  }

  private static Object character(StoredField<?, ?> field, String text) {
    if (text.length() != 1) {
      throw Fields.wrong("'" + text + "' is no single character for " + field);
    }
    return text.charAt(0);
  }

  private static Object constant(StoredField<?, ?> field, Class<?> type, String text) {
    Object[] constants = type.getEnumConstants();
    List<String> names = Arrays.stream(constants).map(FieldText::name).toList();
    int index = names.indexOf(text);
    if (index < 0) {
      throw noValue(field, text, names);
    }
    return constants[index];
  }

  private static String name(Object constant) {
    return ((Enum<?>) constant).name();
  }

  private static HeadwaterException noValue(
      StoredField<?, ?> field, String text, List<String> values) {
    return Fields.wrong(
        "'"
            + text
            + "' is no value of "
            + field
            + "; it has "
            + values
            + NearestName.hint(text, values));
  }
}
