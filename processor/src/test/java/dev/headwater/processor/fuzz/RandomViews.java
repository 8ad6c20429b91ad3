package dev.headwater.processor.fuzz;

import dev.headwater.processor.fuzz.ViewRelation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows, a view of each, relations between them, and sources of some. */
final class RandomViews {
  private final Dice dice;
  private final boolean entities;
  private final List<RandomRow> rows = new ArrayList<>();
  private final List<RandomView> views = new ArrayList<>();

  RandomViews(Dice dice) {
    this.dice = dice;
    this.entities = dice.oneIn(4);
    int size = 1 + dice.below(4);
    for (int i = 0; i < size; i++) {
      String name =
          dice.of(dice.oneIn(5) ? ViewWords.TRICKY_ROWS : Words.ENTITIES, ViewWords.ODD_ROWS);
      if (rows.stream().noneMatch(row -> row.name().equals(name))) {
        rows.add(new RandomRow(dice, name, entities));
      }
    }
    rows.forEach(row -> views.add(new RandomView(dice, row)));
    for (int i = dice.below(2 * size + 1); i > 0; i--) {
      relate(dice.of(views), dice.of(views), dice.of(views), dice.of(List.of(Kind.values())));
    }
  }

  private void relate(RandomView from, RandomView to, RandomView link, Kind kind) {
    boolean nullable = dice.oneIn(3);
    String name = "to" + from.relations().size();
    switch (kind) {
      case HELD_ONE, HELD_MANY -> held(from, to, kind, nullable);
      case REFERENCE -> {
        if (entities && to.row().hasOneId()) {
          held(from, to, kind, nullable);
        }
      }
      case LOCAL -> {
        if (to.row().hasOneId()) {
          RowProperty key = from.row().add(key(to.row()), nullable);
          boolean visible = nullable || key.nullable() || dice.oneIn(2);
          add(from, to, to, kind, name, key.name(), ViewRelation.NO_KEY, visible);
        }
      }
      case FOREIGN -> {
        if (from.row().hasOneId()) {
          RowProperty key = to.row().add(key(from.row()), nullable);
          add(from, to, to, kind, name, "", key, dice.oneIn(4));
        }
      }
      case THROUGH -> {
        if (from.row().hasOneId() && to.row().hasOneId()) {
          RowProperty foreign = link.row().add(key(from.row()), nullable);
          RowProperty local = link.row().add(key(to.row()), dice.oneIn(3));
          add(from, to, link, kind, name, local.name(), foreign, dice.oneIn(4));
        }
      }
    }
  }

  /** The type of a property that holds the id of a row. */
  private String key(RandomRow row) {
    return entities && dice.oneIn(2) ? "Ref<" + row.name() + ">" : row.ids().get(0).type();
  }

  private void held(RandomView from, RandomView to, Kind kind, boolean nullable) {
    if (entities && kind != Kind.REFERENCE) {
      return; // an entity refers to others, and holds none
    }
    String row = to.row().name();
    String type =
        switch (kind) {
          case HELD_MANY -> dice.of(List.of("List<", "Collection<", "Set<")) + row + ">";
          case REFERENCE -> "Ref<" + row + ">";
          default -> row;
        };
    RowProperty property = from.row().add(type, nullable);
    add(from, to, to, kind, property.name(), "", ViewRelation.NO_KEY, nullable || dice.oneIn(4));
  }

  private void add(
      RandomView from,
      RandomView to,
      RandomView link,
      Kind kind,
      String name,
      String key,
      RowProperty foreignKey,
      boolean nullable) {
    String order = to.orderNames().isEmpty() || dice.oneIn(2) ? "" : dice.of(to.orderNames());
    from.add(new ViewRelation(kind, name, to, key, foreignKey, link, order, nullable));
  }

  /** The lines of each type, without package and imports. */
  List<Stream<String>> types() {
    List<Stream<String>> types = new ArrayList<>();
    List<ViewRelation> relations =
        views.stream().flatMap(view -> view.relations().stream()).toList();
    rows.forEach(row -> types.add(row.lines()));
    for (RandomView view : views) {
      types.add(view.lines(relations.stream().anyMatch(each -> leads(each, view))));
      if (dice.oneIn(2)) {
        types.add(new RandomViewSource(dice, view).lines(relations));
      }
      if (dice.odd()) {
        types.add(new RandomViewSource(dice, view).lines(List.of()));
      }
    }
    return types;
  }

  private static boolean leads(ViewRelation relation, RandomView view) {
    return relation.target() == view || relation.link() == view;
  }

  /** What stands for what is generated, but for what is there already. */
  List<String> stubs() {
    List<String> taken =
        views.stream().flatMap(view -> Stream.of(view.row().name(), view.name())).toList();
    return views.stream()
        .flatMap(RandomView::stubs)
        .filter(stub -> !taken.contains(stub.split(" ", 3)[1]))
        .toList();
  }
}
