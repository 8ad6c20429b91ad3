package dev.headwater.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A view of a row, with orders; what it is related to is added. */
final class RandomView {
  private final Dice dice;
  private final RandomRow row;
  private final List<String> orders = new ArrayList<>();
  private final List<String> orderNames = new ArrayList<>();
  private final List<ViewRelation> relations = new ArrayList<>();

  RandomView(Dice dice, RandomRow row) {
    this.dice = dice;
    this.row = row;
    for (int i = dice.of(List.of(0, 1, 2)); i > 0 && !row.comparable().isEmpty(); i--) {
      order();
    }
  }

  private void order() {
    List<String> terms =
        dice.shuffled(row.comparable()).stream()
            .limit(1 + dice.below(3))
            .map(property -> dice.of(List.of(property.name()), List.of("nope", "title", "")))
            .map(property -> property + dice.of(DIRECTIONS, ODD_DIRECTIONS))
            .map(term -> "\"" + term + "\"")
            .toList();
    String name = dice.of(List.of("o" + orders.size()), List.of("", "O0", "1", "o0"));
    orderNames.add(name);
    orders.add("@OrderBy(name = \"" + name + "\", value = {" + String.join(", ", terms) + "})");
  }

  private static final List<String> DIRECTIONS =
      List.of("", "", " asc", " desc", " desc nulls last", " nulls first", " asc nulls last");
  private static final List<String> ODD_DIRECTIONS = List.of(" down", " nulls", " desc desc", ",");

  /** The name of the type. */
  String name() {
    return row.name() + "View";
  }

  RandomRow row() {
    return row;
  }

  /** The names of its orders; if it has none it is in the order of its ids. */
  List<String> orderNames() {
    return orderNames;
  }

  List<ViewRelation> relations() {
    return relations;
  }

  void add(ViewRelation relation) {
    relations.add(relation);
  }

  /** What stands for what is generated. */
  Stream<String> stubs() {
    String cursors =
        Stream.concat(orderNames.stream().filter(n -> n.matches("o\\d")), Stream.of("byId"))
            .distinct()
            .map(order -> "static class " + cursor(order) + " {}")
            .collect(Collectors.joining(" "));
    return Stream.of(
        "class " + row.name() + "Type {}",
        "class " + row.name() + "Input {}",
        "class " + row.name() + "Plan {}",
        "class " + row.name() + "Key {}",
        "class " + row.name() + "Node {}",
        "class " + row.name() + "Definition {}",
        "class " + row.name() + "Cursors { " + cursors + " }");
  }

  /** The simple name of the cursor of an order. */
  static String cursor(String order) {
    return order.isEmpty() ? "By" : Character.toUpperCase(order.charAt(0)) + order.substring(1);
  }

  static String pageSize(Dice dice) {
    return dice.of(
        List.of("@PageSize(3)", "@PageSize(value = 5, max = 5)", "@PageSize(max = 1000)"),
        List.of("@PageSize(0)", "@PageSize(value = 5, max = 4)", "@PageSize(101)"));
  }

  /**
   * The lines of the type, without package and imports.
   *
   * @param isTarget whether another view, or it itself, is related to it
   */
  Stream<String> lines(boolean isTarget) {
    List<String> lines = new ArrayList<>();
    String of = dice.of(List.of(row.name()), List.of("String", "Color", "int", "Hidden", "Beta"));
    lines.add("@DataView(of = " + of + ".class" + id() + viewName() + ")");
    lines.addAll(orders);
    if (dice.oneIn(3)) {
      lines.add(pageSize(dice));
    }
    RandomMethods methods = new RandomMethods(dice, this);
    List<String> fields = fields(methods);
    for (int i = dice.below(4); i > 0; i--) {
      methods.addComputed();
    }
    String modifier = dice.of(List.of("public ", ""), List.of("abstract ", "sealed "));
    boolean record = !isTarget && dice.oneIn(4);
    if (record && !fields.isEmpty() && !modifier.contains("a")) {
      lines.add(modifier + "record " + name() + "(");
      String.join(",\n", fields).lines().forEach(lines::add);
      lines.add(") {");
    } else {
      lines.add(modifier + "interface " + name() + dice.of(NOTHING, ODD_TYPES) + " {");
      fields.forEach(field -> lines.add(field + "();"));
    }
    lines.addAll(methods.lines());
    lines.add("}");
    return lines.stream();
  }

  private static final List<String> NOTHING = List.of("");
  private static final List<String> ODD_TYPES =
      List.of("<T>", " extends Runnable", " extends Comparable<String>");

  private String id() {
    String all =
        row.ids().stream().map(id -> "\"" + id.name() + "\"").collect(Collectors.joining(", "));
    boolean must = row.ids().size() > 1;
    return dice.of(
        must || dice.oneIn(4) ? List.of(", id = {" + all + "}") : NOTHING,
        List.of(", id = {}", ", id = \"nope\"", ", id = {\"id\", \"id\"}", ", id = \"title\""));
  }

  private String viewName() {
    return dice.of(
        dice.oneIn(4) ? List.of(", name = \"" + row.name() + "_1\"") : NOTHING,
        List.of(", name = \"\"", ", name = \"a b\"", ", name = \"$S\""));
  }

  private List<String> fields(RandomMethods methods) {
    List<String> fields = new ArrayList<>();
    List<RowProperty> shown = dice.someOf(row.scalars());
    for (RowProperty property : shown.isEmpty() ? row.ids() : shown) {
      String type = dice.of(List.of(property.type()), Words.ODD_TYPES);
      boolean mayBeNull = property.nullable() || dice.oneIn(6);
      RowProperty field =
          new RowProperty(
              dice.of(List.of(property.name()), List.of("nope", "hidden")),
              type,
              mayBeNull ^ dice.odd());
      fields.add(methods.guard(field.nullable()) + field.declared());
    }
    for (ViewRelation relation : relations) {
      fields.add(methods.guard(relation.nullable()) + relation.field(dice));
    }
    if (dice.odd()) {
      fields.add(dice.of(Words.ODD_TYPES) + " " + dice.of(Words.PROPERTIES));
    }
    return fields.stream().map(field -> "  " + field).toList();
  }
}
