package dev.headwater.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A source of a view that can do what relations need of it, unless something odd is due. */
final class RandomViewSource {
  private final Dice dice;
  private final RandomView view;
  private final List<String> lines = new ArrayList<>();
  private final Set<String> done = new TreeSet<>();

  /** A source class for a view. */
  RandomViewSource(Dice dice, RandomView view) {
    this.dice = dice;
    this.view = view;
  }

  private String row() {
    return view.row().name();
  }

  /** What identifies a row, boxed. */
  private String id() {
    return view.row().hasOneId()
        ? RowProperty.boxed(view.row().ids().get(0).type())
        : row() + "Key";
  }

  /**
   * The lines of the type, without package and imports.
   *
   * @param others every relation of every view
   */
  Stream<String> lines(List<ViewRelation> others) {
    String of = dice.of(List.of(view.name()), List.of(row(), "String", "AlphaView", "void"));
    String kind = dice.of(List.of("class ", "final class "), List.of("abstract class ", "enum "));
    lines.add("@Source(" + of + ".class)");
    lines.add(dice.of(List.of("public ", "")) + kind + row() + "Source {");
    for (ViewRelation relation : others) {
      if (!dice.odd()) {
        serve(relation);
      }
    }
    if (done.isEmpty() || dice.oneIn(3)) {
      oneOrSeveral();
    }
    if (dice.oneIn(2)) {
      connections();
    }
    lines.add("}");
    return lines.stream();
  }

  /** Adds what a relation to the view needs, if it leads to it. */
  private void serve(ViewRelation relation) {
    boolean followed =
        switch (relation.kind()) {
          case LOCAL, REFERENCE, THROUGH -> true;
          default -> false;
        };
    if (followed && relation.target() == view) {
      oneOrSeveral();
    }
    boolean keyed = !relation.foreignKey().equals(ViewRelation.NO_KEY);
    if (keyed && relation.counted() == view.row()) {
      RowProperty key = relation.foreignKey();
      if (done.add("byParents " + key.name())) {
        byParents(key);
      }
      if (done.add("countByParents " + key.name())) {
        countByParents(key);
      }
    }
  }

  private void oneOrSeveral() {
    boolean both = dice.oneIn(3);
    boolean one = dice.oneIn(2);
    if ((both || one) && done.add("byId")) {
      String type = view.row().hasOneId() ? view.row().ids().get(0).type() : id();
      add(
          "@ById",
          dice.of(List.of("@Nullable " + row(), "Optional<" + row() + ">"), ODD_RETURNS),
          dice.of(List.of(type), Words.ODD_TYPES) + " id",
          true);
    }
    if ((both || !one) && done.add("byIds")) {
      String ids = dice.of(List.of("List<" + id() + ">"), List.of("Set<String>", "List<Object>"));
      add("@ByIds", rows(), ids + " ids", true);
    }
  }

  private static final List<String> ODD_RETURNS =
      List.of("void", "String", "List<String>", "List<?>", "Stream<Alpha>", "Missing", "int[]");

  private String rows() {
    return dice.of(List.of("List<" + row() + ">", "Collection<" + row() + ">"), ODD_RETURNS);
  }

  private void connections() {
    if (dice.oneIn(3)) {
      add(
          "@Connection",
          "dev.headwater.view.NativePage<" + row() + ">",
          "@Nullable String cursor"
              + dice.of(List.of("", ", int take"), List.of(", dev.headwater.order.Window w")),
          true);
    } else {
      pages("@Connection", "");
    }
  }

  private void byParents(RowProperty key) {
    String parents = "List<" + RowProperty.boxed(key.type()) + ">";
    pages(
        "@ByParents(\"" + dice.of(List.of(key.name()), List.of("nope", "", "id")) + "\")",
        dice.of(List.of(parents), List.of("List<Object>", "Set<String>")) + " parents, ");
  }

  private void countByParents(RowProperty key) {
    String parent = RowProperty.boxed(key.type());
    add(
        "@CountByParents(\"" + dice.of(List.of(key.name()), List.of("nope", "", "id")) + "\")",
        dice.of(List.of("Map<" + parent + ", Integer>"), List.of("int", "Map<String, Long>")),
        "List<"
            + parent
            + "> parents"
            + dice.of(List.of("", ", dev.headwater.view.Filter<" + row() + "> filter")),
        false);
  }

  /** One method for any order, or one for each. */
  private void pages(String mark, String before) {
    if (view.orderNames().isEmpty() || dice.oneIn(2)) {
      String window =
          dice.of(
              List.of("dev.headwater.order.Window<" + row() + "> window"),
              List.of(
                  "dev.headwater.order.Window<String> window",
                  "dev.headwater.order.Window window",
                  "int take"));
      add(mark, rows(), before + window, true);
      return;
    }
    for (String order : view.orderNames()) {
      String cursor = row() + "Cursors.@Nullable " + RandomView.cursor(order) + " after";
      String rest =
          dice.of(
              List.of(", dev.headwater.order.Direction direction, int take"),
              List.of("", ", int x"));
      add(mark, rows(), before + cursor + rest, true);
    }
  }

  private void add(String mark, String returns, String parameters, boolean selects) {
    List<String> all = new ArrayList<>(List.of(parameters.split(", (?![^<]*>)", -1)));
    if (dice.oneIn(3)) {
      all.add(dice.of(List.of("App app"), List.of("OtherApp app", "String text", "Missing m")));
    }
    if (selects && dice.oneIn(3)) {
      all.add(row() + "Plan plan");
    }
    if (selects && dice.oneIn(3)) {
      all.add(
          "@Arg "
              + new RowProperty("arg", dice.of(Words.SCALARS, Words.ODD_TYPES), dice.oneIn(2))
                  .declared());
    }
    if (selects && dice.oneIn(6)) {
      all.add("Arguments arguments");
    }
    boolean async = dice.oneIn(4);
    String type = async ? "CompletionStage<" + returns + ">" : returns;
    String thrown = async ? "" : dice.of(List.of("", " throws Exception"), List.of(" throws T"));
    String modifier = dice.of(List.of("", "public ", "static "), List.of("private ", "abstract "));
    lines.add(
        "  "
            + dice.of(List.of(mark), List.of(mark + " @ById", mark + " " + mark, "", "@Computed"))
            + " "
            + modifier
            + type
            + " m"
            + lines.size()
            + "("
            + String.join(", ", dice.shuffled(all))
            + ")"
            + thrown
            + " { throw new AssertionError(); }");
  }
}
