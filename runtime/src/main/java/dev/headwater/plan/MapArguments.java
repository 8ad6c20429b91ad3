package dev.headwater.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arguments in maps. */
record MapArguments(Map<?, ?> values) implements Arguments {
  static final MapArguments NONE = new MapArguments(Map.of());

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
    return values.get(name) instanceof Map<?, ?> inner ? new MapArguments(inner) : NONE;
  }
}
