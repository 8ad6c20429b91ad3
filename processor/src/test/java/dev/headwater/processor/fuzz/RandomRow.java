package dev.headwater.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of any shape, to which relations add properties. */
final class RandomRow {
  private static final String BODY = " { throw new AssertionError(); }";

  /** What a row can be; only a record takes any name for a property. */
  private enum Shape {
    RECORD,
    BEAN,
    IMMUTABLE,
    INTERFACE
  }

  private final Dice dice;
  private final String name;
  private final boolean entity;
  private final Shape shape;
  private final List<RowProperty> ids = new ArrayList<>();
  private final List<RowProperty> scalars = new ArrayList<>();
  private final List<RowProperty> related = new ArrayList<>();

  /** A row with ids and scalars. */
  RandomRow(Dice dice, String name, boolean entity) {
    this.dice = dice;
    this.name = name;
    this.entity = entity;
    this.shape = entity ? Shape.RECORD : dice.of(List.of(Shape.values()));
    int count = dice.of(List.of(1, 1, 1, 2), List.of(0, 3));
    for (int i = 0; i < count; i++) {
      ids.add(
          new RowProperty(
              i == 0 ? "id" : "id_" + i, dice.of(Words.IDS, Words.ODD_TYPES), dice.odd()));
    }
    for (int i = dice.below(6); i > 0; i--) {
      String type = dice.of(Words.SCALARS, Words.ODD_TYPES);
      if (!entity && dice.oneIn(8)) {
        type = dice.of(List.of("List<", "Set<", "Collection<")) + RowProperty.boxed(type) + ">";
      }
      boolean nullable = RowProperty.boxed(type).equals(type) && dice.oneIn(3);
      scalars.add(new RowProperty(freeName(), type, nullable));
    }
  }

  private String freeName() {
    if (dice.odd()) {
      return dice.of(Words.ODD_PROPERTIES);
    }
    boolean tricky = shape == Shape.RECORD && !entity && dice.oneIn(3);
    var free = new ArrayList<>(tricky ? Words.TRICKY_PROPERTIES : Words.PROPERTIES);
    free.removeIf(each -> scalars.stream().anyMatch(scalar -> scalar.name().equals(each)));
    return free.isEmpty() ? "p" + scalars.size() : dice.of(free);
  }

  String name() {
    return name;
  }

  List<RowProperty> ids() {
    return ids;
  }

  boolean hasOneId() {
    return ids.size() == 1;
  }

  List<RowProperty> scalars() {
    return scalars;
  }

  /** Those that an order or a condition can be about. */
  List<RowProperty> comparable() {
    return Stream.concat(ids.stream(), scalars.stream())
        .filter(each -> ViewWords.COMPARABLE.contains(RowProperty.boxed(each.type())))
        .toList();
  }

  /** Adds a property. */
  RowProperty add(String type, boolean nullable) {
    RowProperty property = new RowProperty("r" + related.size(), type, nullable);
    related.add(property);
    return property;
  }

  /** The lines of the type, without package and imports. */
  Stream<String> lines() {
    List<RowProperty> all = Stream.of(ids, scalars, related).flatMap(List::stream).toList();
    String modifiers = dice.of(List.of("public ", ""), List.of("abstract ", "public abstract "));
    List<String> lines = new ArrayList<>();
    if (entity) {
      lines.add("@Entity");
    }
    switch (shape) {
      case RECORD -> record(modifiers.replace("abstract ", ""), all, lines);
      case BEAN -> bean(modifiers, all, lines);
      case IMMUTABLE -> immutable(modifiers, all, lines);
      case INTERFACE -> {
        lines.add(modifiers + "interface " + name + " {");
        all.forEach(property -> lines.add("  " + property.declared() + "();"));
        lines.add("}");
      }
    }
    return lines.stream();
  }

  private void record(String modifiers, List<RowProperty> all, List<String> lines) {
    lines.add(modifiers + "record " + name + "(");
    String components =
        all.stream()
            .map(each -> "    " + (entity && ids.contains(each) ? "@Id " : "") + each.declared())
            .collect(Collectors.joining(",\n"));
    components.lines().forEach(lines::add);
    lines.add(") {}");
  }

  private void bean(String modifiers, List<RowProperty> all, List<String> lines) {
    lines.add(modifiers + "class " + name + " {");
    for (RowProperty each : all) {
      String upper = upper(each);
      String prefix = each.type().equals("boolean") && dice.oneIn(2) ? "is" : "get";
      String type = each.declared().substring(0, each.declared().lastIndexOf(' '));
      String modifier = dice.of(List.of("public "), List.of("private ", "public static "));
      lines.add("  " + modifier + type + " " + prefix + upper + "()" + BODY);
      lines.add("  public void set" + upper + "(" + type + " value) {}");
    }
    lines.add("}");
  }

  private void immutable(String modifiers, List<RowProperty> all, List<String> lines) {
    lines.add(modifiers + "class " + name + " {");
    String parameters = all.stream().map(RowProperty::declared).collect(Collectors.joining(", "));
    lines.add("  public " + name + "(" + parameters + ") {}");
    for (RowProperty each : all) {
      lines.add("  public " + each.declared() + "()" + BODY);
    }
    lines.add("}");
  }

  private static String upper(RowProperty property) {
    String name = property.name();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
