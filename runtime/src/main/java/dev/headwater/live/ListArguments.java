package dev.headwater.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Arguments of a list, whatever page of it is meant. Two are equal if they are as JSON, with
 * numbers as doubles; an id at the top may be text or a number.
 */
final class ListArguments {
  private static final Set<String> OF_PAGES = Set.of("after", "before", "cursor", "first", "last");
  private static final String ID = "id";

  private ListArguments() {}

  static Map<String, @Nullable Object> comparable(@Nullable Map<String, ?> args) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    if (args != null) {
      args.forEach(
          (name, value) -> {
            if (!OF_PAGES.contains(name)) {
              values.put(name, name.equals(ID) ? id(value) : plain(value));
            }
          });
    }
    return values;
  }

  private static @Nullable Object id(@Nullable Object value) {
    return value instanceof Number number ? EventId.text(number) : plain(value);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Number number) {
      return number.doubleValue() + 0.0; // there is one zero
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> all = new ArrayList<>(list.size());
      list.forEach(each -> all.add(plain(each)));
      return all;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> all = new LinkedHashMap<>();
      map.forEach((name, each) -> all.put(name, plain(each)));
      return all;
    }
    return value;
  }
}
