package dev.headwater.api;

import dev.headwater.json.Json;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything there is to ask of an API, as clients' tools read it. */
final class Manifest {
  private Manifest() {}

  static Json of(ApiDefinition<?> definition, Collection<String> types, boolean live) {
    Map<String, Object> lists = new LinkedHashMap<>();
    definition.lists.forEach((name, list) -> lists.put(name, typed(list.view().type())));
    definition.customLists.forEach(
        (name, list) -> {
          RootList<?, ?> root = definition.lists.get(name);
          String inherited = root == null ? null : root.view().type();
          lists.put(name, typed(list.type() == null ? inherited : list.type()));
        });
    Map<String, Boolean> all = new LinkedHashMap<>();
    types.forEach(type -> all.put(type, true));
    return Json.of(
        Map.of(
            "lists",
            lists,
            "queries",
            typed(definition.queries),
            "mutations",
            typed(definition.mutations),
            "types",
            all,
            "live",
            live ? all : Map.of()));
  }

  private static <C> Map<String, Object> typed(Map<String, Named<C>> named) {
    Map<String, Object> typed = new LinkedHashMap<>();
    named.forEach((name, each) -> typed.put(name, typed(each.type())));
    return typed;
  }

  private static Map<String, String> typed(@Nullable String type) {
    return Map.of("type", type == null ? "Unknown" : type);
  }
}
