package dev.headwater.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A connector over random entities that fills every collection, unless something odd is due. */
final class RandomConnector {
  private static final String BODY = " { throw new AssertionError(); }";
  private static final List<String> CONTEXT = List.of("String token", "java.util.Locale locale");
  private final Dice dice;
  private final Map<String, RandomEntity> entities;
  private final List<String> lines = new ArrayList<>();
  private int count;

  RandomConnector(Dice dice, Map<String, RandomEntity> entities) {
    this.dice = dice;
    this.entities = entities;
  }

  /** The lines of the type, without package and imports. */
  Stream<String> lines() {
    lines.add("@Connector(" + dice.of(List.of("", "name = \"hub\", "), ODD_NAMES) + root() + ")");
    lines.add(
        dice.of(List.of("final ", "public ", ""), List.of("abstract "))
            + "class Hub"
            + dice.of(List.of(""), List.of("<T>", " extends Thread", " extends Missing"))
            + " {");
    List<String> context = CONTEXT.subList(0, dice.below(3));
    String constructor = dice.of(List.of("  public Hub", "  Hub"), List.of("  private Hub"));
    lines.add(constructor + "(" + String.join(", ", context) + ") {}");
    entities.forEach(this::fill);
    if (dice.oneIn(2)) {
      lines.add(dice.of(List.of("  @Seed"), List.of("  @Seed @Seed", "  @Seed @Source")));
      lines.add(
          "  "
              + dice.of(List.of("static SyncPlan"), List.of("SyncPlan", "static int"))
              + " plan("
              + parameter(first())
              + ")"
              + BODY);
    }
    lines.add("}");
    return lines.stream();
  }

  private static final List<String> ODD_NAMES =
      List.of("name = \"\", ", "name = \"a b\", ", "namespace = \"\", ", "namespace = \"$S\", ");

  private String first() {
    return entities.keySet().iterator().next();
  }

  private String root() {
    String all =
        entities.keySet().stream().map(e -> e + ".class").collect(Collectors.joining(", "));
    return "root = "
        + dice.of(
            List.of("{" + all + "}"),
            List.of(
                "{}",
                first() + ".class",
                "String.class",
                "{int.class, void.class}",
                "Missing.class",
                "{" + all + ", " + all + "}",
                "Alpha[].class",
                "AlphaType.class"));
  }

  private void fill(String entity, RandomEntity shape) {
    var collections =
        shape.properties().stream().filter(p -> p.type().startsWith("Many<")).toList();
    String data = "PageData";
    String source = "source" + count++;
    boolean any = false;
    for (var each : collections) {
      String target = each.type().substring(5, each.type().length() - 1);
      if (dice.oneIn(3)) {
        loader(entity, each.name(), target);
      } else if (!dice.odd()) {
        any = true;
        derivation(entity, source, data, each.name(), target);
      }
    }
    if (any || dice.odd()) {
      source(entity, source, data);
    }
  }

  private void loader(String parent, String name, String target) {
    String method = dice.oneIn(2) ? name : "load" + count++;
    String to =
        dice.of(
            method.equals(name) ? List.of("") : List.of("populates = \"" + name + "\""),
            List.of("populates = \"nope\"", "populates = \"id\"", "pageSize = 0", "maxPages = -1"));
    lines.add("  @Loader" + (to.isEmpty() ? "" : "(" + to + ")"));
    String type = dice.of(List.of(target), Words.ODD_TYPES);
    String result =
        switch (dice.below(3)) {
          case 0 ->
              "Page<" + type + "> " + method + "(" + parameter(parent) + ", PageRequest page)";
          case 1 ->
              "TypedPage<"
                  + type
                  + ", Cursor> "
                  + method
                  + "("
                  + parameter(parent)
                  + ", TypedPageRequest<"
                  + dice.of(List.of("Cursor"), Words.ODD_TYPES)
                  + "> page)";
          default -> "List<" + type + "> " + method + "(" + parameter(parent) + ")";
        };
    lines.add("  " + modifiers() + result + thrown() + BODY);
  }

  private void source(String parent, String name, String data) {
    lines.add("  @Source" + dice.of(List.of("", "(pageSize = 50)"), List.of("(pageSize = -1)")));
    String type = dice.of(List.of(data), Words.ODD_TYPES);
    String method =
        switch (dice.below(3)) {
          case 0 ->
              "SourcePage<"
                  + type
                  + "> "
                  + name
                  + "("
                  + parameter(parent)
                  + dice.of(List.of("", ", PageRequest page"), List.of(", int page"))
                  + ")";
          case 1 ->
              "TypedSourcePage<"
                  + type
                  + ", Cursor> "
                  + name
                  + "("
                  + parameter(parent)
                  + ", TypedPageRequest<Cursor> page)";
          default -> type + " " + name + "(" + parameter(parent) + ")";
        };
    lines.add("  " + modifiers() + method + thrown() + BODY);
  }

  private void derivation(String parent, String source, String data, String field, String target) {
    lines.add(
        "  @Derivation(source = \""
            + dice.of(List.of(source), List.of("", "sourc", "größe", "derive0", "a\\\"b"))
            + "\", populates = "
            + dice.of(
                List.of("\"" + field + "\"", "{\"" + field + "\"}"),
                List.of("\"nope\"", "{}", "{\"id\", \"" + field + "\"}", "\"\""))
            + ")");
    String wrapper = dice.of(List.of("List", "Stream", "Optional"), List.of("Set", "Iterable"));
    String type = dice.of(List.of(target, target, target + "Input"), Words.ODD_TYPES);
    String more =
        dice.of(
            List.of("", ", " + parameter(parent), ", PageRequest page"),
            List.of(", int x", ", String token", ", " + data + " again", ", Missing missing"));
    lines.add(
        "  "
            + dice.of(List.of("static "), List.of("", "private static "))
            + dice.of(List.of(wrapper + "<" + type + ">"), Words.ODD_TYPES)
            + " derive"
            + count++
            + "("
            + dice.of(List.of(data), List.of("OtherData", "Object", "T"))
            + " data"
            + more
            + ")"
            + thrown()
            + BODY);
  }

  private String parameter(String parent) {
    return dice.of(
        List.of("Ref<" + parent + "> parent"),
        List.of(
            "Ref<?> parent",
            "String parent",
            "Ref<String> parent",
            "Ref parent",
            parent + " parent",
            "Ref<" + parent + ">... parent",
            "Ref<Missing> parent"));
  }

  private String modifiers() {
    return dice.of(List.of("", "public "), List.of("private ", "static ", "synchronized ", "<T> "));
  }

  private String thrown() {
    return dice.of(List.of("", " throws Exception"), List.of(" throws Throwable", " throws Error"));
  }
}
