package dev.headwater.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Arguments in maps.
 *
 * @param path of the scope, from the root of the request
 */
record MapArguments(Map<?, ?> values, List<String> path) implements Arguments {
  static final MapArguments NONE = new MapArguments(Map.of(), List.of());

  @Override
  public boolean isGiven(String name) {
    return values.containsKey(name);
  }

  @Override
  public @Nullable Object value(String name) {
    return values.get(name);
  }

  @Override
  public Arguments scope(String name) {
    List<String> inner = new ArrayList<>(path);
    inner.add(name);
    return new MapArguments(
        values.get(name) instanceof Map<?, ?> found ? found : Map.of(), List.copyOf(inner));
  }
}
