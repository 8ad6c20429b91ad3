package dev.headwater.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON of values whose types are known only when they are written. */
final class PlainJson {
  private PlainJson() {}

  static void write(@Nullable Object value, JsonOutput out) {
    if (value == null) {
      out.nullValue();
    } else if (value instanceof String text) {
      out.string(text);
    } else if (value instanceof Number number) {
      writeNumber(number, out);
    } else if (value instanceof Boolean bool) {
      out.bool(bool);
    } else if (value instanceof Map<?, ?> map) {
      writeObject(map, out);
    } else if (value instanceof Collection<?> list) {
      writeArray(list, out);
    } else {
      writeOther(value, out);
    }
  }

  private static void writeNumber(Number number, JsonOutput out) {
    if (number instanceof Double || number instanceof Float) {
      out.number(number.doubleValue());
    } else if (number instanceof BigDecimal exact) {
      out.number(exact);
    } else if (number instanceof BigInteger exact) {
      out.number(exact);
    } else {
      out.number(number.longValue());
    }
  }

  private static void writeObject(Map<?, ?> map, JsonOutput out) {
    out.beginObject();
    map.forEach(
        (name, value) -> {
          if (!(name instanceof String text)) {
            throw new IllegalArgumentException("a member of a JSON object is named " + name);
          }
          out.name(text);
          write(value, out);
        });
    out.endObject();
  }

  private static void writeArray(Collection<?> list, JsonOutput out) {
    out.beginArray();
    for (Object element : list) {
      write(element, out.item());
    }
    out.endArray();
  }

  private static void writeOther(Object value, JsonOutput out) {
    if (value instanceof Json json) {
      out.json(json);
    } else if (value instanceof Instant instant) {
      out.instant(instant);
    } else if (value instanceof Enum<?> constant) {
      out.enumName(constant);
    } else {
      throw new IllegalArgumentException(
          "there is no JSON for a " + value.getClass().getName() + "; make plain values of it");
    }
  }
}
