package dev.headwater.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The static methods of a view: computed fields and checks. */
final class RandomMethods {
  private static final String BODY = " { throw new AssertionError(); }";
  private static final List<String> CHECKS =
      List.of("boolean", "boolean", "CompletionStage<Boolean>", "CompletableFuture<Boolean>");

  private final Dice dice;
  private final RandomView view;
  private final List<String> lines = new ArrayList<>();

  RandomMethods(Dice dice, RandomView view) {
    this.dice = dice;
    this.view = view;
  }

  /** The lines of them all. */
  List<String> lines() {
    return lines;
  }

  /** An annotation for a field, perhaps, and then a check for it. */
  String guard(boolean nullable) {
    if (!(nullable ? dice.oneIn(4) : dice.odd())) {
      return "";
    }
    String name = "check" + lines.size();
    String type = dice.of(CHECKS, List.of("int", "Boolean", "void", "CompletionStage<String>"));
    add(type, name, "");
    return "@Authorize(\"" + dice.of(List.of(name), List.of("", "nope", "check0")) + "\") ";
  }

  void addComputed() {
    boolean nullable = dice.oneIn(3);
    String guard = guard(nullable);
    String type = dice.of(Words.SCALARS, Words.ODD_TYPES);
    type = dice.oneIn(6) ? "List<" + RowProperty.boxed(type) + ">" : type;
    if (dice.oneIn(4)) {
      String stage = dice.of(List.of("CompletionStage", "CompletableFuture"), List.of("Future"));
      String staged = RowProperty.boxed(type);
      type = stage + "<" + (nullable ? RowProperty.nullable(staged) : staged) + ">";
    } else if (nullable) {
      type = RowProperty.nullable(type);
    }
    String mark = dice.of(List.of("@Computed "), List.of("", "@Computed @PageSize ", "@Id "));
    add(type, "computed" + lines.size(), guard + mark);
  }

  private void add(String type, String name, String marks) {
    List<String> parameters = new ArrayList<>();
    for (int i = dice.below(4); i > 0; i--) {
      parameters.add(parameter("a" + i));
    }
    String modifier = dice.of(List.of("static "), List.of("default ", "private static "));
    String thrown = dice.of(List.of(""), List.of(" throws Exception", " throws Error"));
    lines.add(
        "  "
            + marks
            + modifier
            + type
            + " "
            + name
            + "("
            + String.join(", ", parameters)
            + ")"
            + thrown
            + BODY);
  }

  private String parameter(String name) {
    List<RowProperty> own =
        Stream.concat(view.row().ids().stream(), view.row().scalars().stream()).toList();
    return switch (dice.below(8)) {
      case 0, 1 -> own.isEmpty() ? "App " + name : need(dice.of(own), "", name);
      case 2 -> distant(name);
      case 3 -> count(name);
      case 4 -> {
        String type = dice.of(Words.SCALARS, Words.ODD_TYPES);
        String mark =
            dice.of(List.of("@Arg ", "@Arg(\"the-" + name + "\") "), List.of("@Arg(\"x\") "));
        yield mark + new RowProperty(name, type, dice.oneIn(3)).declared();
      }
      case 5 -> view.row().name() + " " + name;
      case 6 ->
          dice.of(List.of("App ", "Arguments "), List.of("OtherApp ", "int ", "Missing ")) + name;
      default -> dice.of(List.of("App "), List.of("@Need @Arg String ", "App... ")) + name;
    };
  }

  private String need(RowProperty property, String path, String name) {
    boolean nullable = property.nullable() || !path.isEmpty() || dice.oneIn(5);
    String type = dice.of(List.of(property.type()), Words.ODD_TYPES);
    return "@Need(\""
        + path
        + dice.of(List.of(property.name()), List.of("nope", "", "title.x", "."))
        + "\") "
        + new RowProperty(name, type, nullable ^ dice.odd()).declared();
  }

  /** A need through one relation, or two. */
  private String distant(String name) {
    List<ViewRelation> ones = view.relations().stream().filter(ViewRelation::isOne).toList();
    if (ones.isEmpty()) {
      return "App " + name;
    }
    ViewRelation first = dice.of(ones);
    List<ViewRelation> next =
        first.target().relations().stream().filter(ViewRelation::isOne).toList();
    if (!next.isEmpty() && dice.oneIn(2)) {
      ViewRelation second = dice.of(next);
      return leaf(second.target().row(), first.name() + "." + second.name() + ".", name);
    }
    return leaf(first.target().row(), first.name() + ".", name);
  }

  private String leaf(RandomRow row, String path, String name) {
    List<RowProperty> all = Stream.concat(row.ids().stream(), row.scalars().stream()).toList();
    return all.isEmpty() ? "App " + name : need(dice.of(all), path, name);
  }

  private String count(String name) {
    List<ViewRelation> many = view.relations().stream().filter(ViewRelation::isMany).toList();
    if (many.isEmpty()) {
      return "App " + name;
    }
    ViewRelation relation = dice.of(many);
    List<String> terms =
        dice.someOf(relation.counted().comparable()).stream()
            .flatMap(property -> term(property).stream())
            .toList();
    String where = terms.isEmpty() ? "" : ", where = {" + String.join(", ", terms) + "}";
    return "@Count(value = \""
        + dice.of(List.of(relation.name()), List.of("", "nope", "id"))
        + "\""
        + where
        + ") "
        + dice.of(
            List.of("int ", "long ", "Integer ", "Long "), List.of("short ", "@Nullable Long "))
        + name;
  }

  private Optional<String> term(RowProperty property) {
    String literal =
        switch (RowProperty.boxed(property.type())) {
          case "Boolean" -> "true";
          case "Byte", "Short", "Integer", "Long", "BigInteger" -> "7";
          case "BigDecimal" -> "1.50";
          case "String" -> "it's";
          case "Color" -> "RED";
          default -> property.nullable() ? "null" : "";
        };
    return literal.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "\""
                + property.name()
                + dice.of(List.of(" = ", " != ", "="), List.of(" < ", " == ", ""))
                + dice.of(List.of(literal), List.of("", "null", "x", "-"))
                + "\"");
  }
}
