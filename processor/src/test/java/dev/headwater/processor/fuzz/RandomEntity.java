package dev.headwater.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entity of any of the three shapes, one member per line. */
final class RandomEntity {
  private final Dice dice;
  private final String name;
  private final List<Property> properties;

  /** A property; {@code marks} are annotations, each with a blank after it. */
  record Property(String name, String type, String marks) {}

  RandomEntity(Dice dice, String name, List<String> entities) {
    this.dice = dice;
    this.name = name;
    this.properties = properties(dice, entities);
  }

  List<Property> properties() {
    return properties;
  }

  private static List<Property> properties(Dice dice, List<String> entities) {
    var made = new ArrayList<Property>();
    int ids = dice.of(List.of(1, 1, 1, 2), List.of(0, 3));
    for (int i = 0; i < ids; i++) {
      String type = dice.of(Words.IDS, Words.ODD_TYPES);
      made.add(new Property("id" + (i == 0 ? "" : "_" + i), type, dice.of(IDS, ODD_IDS)));
    }
    int others = dice.below(7);
    for (int i = 0; i < others; i++) {
      String type = type(dice, entities);
      String marks = type.contains(".") ? "" : marks(dice);
      made.add(new Property(propertyName(dice, made), type, marks));
    }
    return made;
  }

  private static final List<String> IDS = List.of("@Id ");
  private static final List<String> ODD_IDS = List.of("@Id @Nullable ", "", "@Id @Id ");

  private static String marks(Dice dice) {
    return dice.of(List.of("", "", "@Nullable "), List.of("@Id ", "@SuppressWarnings(\"x\") "));
  }

  private static String propertyName(Dice dice, List<Property> taken) {
    if (dice.odd()) {
      return dice.of(Words.ODD_PROPERTIES);
    }
    var free = new ArrayList<>(dice.oneIn(3) ? Words.TRICKY_PROPERTIES : Words.PROPERTIES);
    free.removeIf(each -> taken.stream().anyMatch(property -> property.name().equals(each)));
    return free.isEmpty() ? "p" + taken.size() : dice.of(free);
  }

  private static String type(Dice dice, List<String> entities) {
    if (dice.odd()) {
      return dice.of(Words.ODD_TYPES);
    }
    return switch (dice.below(6)) {
      case 0 -> "Ref<" + dice.of(entities) + ">";
      case 1 -> "Many<" + dice.of(entities) + ">";
      default -> dice.of(Words.SCALARS);
    };
  }

  /** The lines of the type, without package and imports. */
  Stream<String> lines() {
    String mark =
        dice.of(
            List.of("@Entity", "@Entity", "@Entity(name = \"" + name + "Row\")"),
            List.of("@Entity(name = \"\")", "@Entity(name = \"a\\\"b\\n$L\")"));
    String modifiers =
        dice.of(List.of("public ", "", "final "), List.of("abstract ", "public abstract "));
    String parameters = dice.of(List.of(""), List.of("<T>", "<T extends Comparable<T>>"));
    Stream<String> type =
        switch (dice.below(3)) {
          case 0 -> record(modifiers, parameters);
          case 1 -> bean(modifiers, parameters);
          default -> immutable(modifiers, parameters);
        };
    Stream<String> marked = Stream.concat(Stream.of(mark), type);
    return dice.odd() ? nested(marked) : marked;
  }

  private Stream<String> nested(Stream<String> type) {
    String outer = dice.of(List.of("class", "interface", "class", "enum", "record", "@interface"));
    String head = outer + " Outer" + name + (outer.equals("record") ? "() {" : " {");
    String first = outer.equals("enum") ? ";" : "";
    String modifier = dice.of(List.of("", "static ", "private static ")) + " // nested";
    return Stream.of(Stream.of(head, first, "  /*" + modifier + " */"), type, Stream.of("}"))
        .flatMap(lines -> lines);
  }

  private Stream<String> record(String modifiers, String parameters) {
    String components =
        properties.stream()
            .map(p -> "    " + p.marks + p.type + " " + p.name)
            .collect(Collectors.joining(",\n"));
    String body =
        dice.of(
            List.of(") {}", ") {\n  static int x;\n  String shout() { return \"\"; }\n}"),
            List.of(
                "...) {}", ", int... rest) {}", ") { " + name + " {} }", ") extends Object {}"));
    String legal = modifiers.replace("abstract ", "");
    return (legal + "record " + name + parameters + "(\n" + components + body).lines();
  }

  private Stream<String> bean(String modifiers, String parameters) {
    String base = dice.of(List.of(""), List.of(" extends Thread", " extends Hidden", " extends T"));
    var lines = new ArrayList<>(List.of(modifiers + "class " + name + parameters + base + " {"));
    for (Property p : properties) {
      String property = dice.oneIn(12) ? dice.of(Words.KEYWORDS) : p.name;
      String upper = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
      String prefix = p.type.equals("boolean") ? "is" : "get";
      String field = "  private " + p.type + " " + p.name + ";";
      String modifier = dice.of(List.of("public "), List.of("private ", "public static ", ""));
      String thrown = dice.of(List.of(""), List.of(" throws Exception", " throws Missing"));
      String type = dice.of(List.of(p.type), Words.ODD_TYPES);
      lines.add(field);
      lines.add(
          "  "
              + p.marks
              + modifier
              + p.type
              + " "
              + prefix
              + upper
              + "()"
              + thrown
              + " { throw new AssertionError(); }");
      if (!dice.odd()) {
        lines.add("  public void set" + upper + "(" + type + " value) {}");
      }
    }
    lines.add(
        dice.of(List.of(""), List.of("  " + name + "(int x) {}", "  private " + name + "() {}")));
    lines.add("}");
    return lines.stream();
  }

  private Stream<String> immutable(String modifiers, String parameters) {
    var lines = new ArrayList<>(List.of(modifiers + "class " + name + parameters + " {"));
    boolean get = dice.oneIn(2);
    String constructor =
        properties.stream()
            .map(p -> p.marks + dice.of(List.of(p.type), List.of("Object", "int")) + " " + p.name)
            .collect(Collectors.joining(", "));
    lines.add(
        "  "
            + dice.of(List.of("public ", ""), List.of("private "))
            + name
            + "("
            + constructor
            + ") {}");
    for (Property p : properties) {
      String upper = p.name.substring(0, 1).toUpperCase(Locale.ROOT) + p.name.substring(1);
      String accessor = get ? "get" + upper : p.name;
      String nullable = p.marks.contains("@Nullable") ? "@Nullable " : "";
      lines.add(
          "  public "
              + nullable
              + p.type
              + " "
              + dice.of(List.of(accessor), List.of("other"))
              + "() { throw new AssertionError(); }");
    }
    lines.add(dice.of(List.of(""), List.of("  " + name + "() {}", "  " + name + "(int... x) {}")));
    lines.add("}");
    return lines.stream();
  }
}
