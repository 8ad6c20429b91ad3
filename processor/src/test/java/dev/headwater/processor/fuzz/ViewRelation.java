package dev.headwater.processor.fuzz;

import java.util.List;

/**
 * How rows of one view are related to those of another.
 *
 * @param name of the field, and of the property if the row holds the related one or a reference
 * @param key the property that holds the id of the related row: of the row, or of the link
 * @param foreignKey the property that holds the id of the row: of the related rows, or of the links
 * @param link the rows of a relation from many to many; otherwise the target
 * @param order the name of the order of a list, or none for the first
 */
record ViewRelation(
    Kind kind,
    String name,
    RandomView target,
    String key,
    RowProperty foreignKey,
    RandomView link,
    String order,
    boolean nullable) {

  /** How they are found. */
  enum Kind {
    HELD_ONE,
    HELD_MANY,
    REFERENCE,
    LOCAL,
    FOREIGN,
    THROUGH
  }

  static final RowProperty NO_KEY = new RowProperty("", "", false);

  boolean isMany() {
    return kind == Kind.HELD_MANY || kind == Kind.FOREIGN || kind == Kind.THROUGH;
  }

  boolean isOne() {
    return !isMany();
  }

  /** The rows that are counted if the relation is. */
  RandomRow counted() {
    return link.row();
  }

  /** Its annotation and declaration. */
  String field(Dice dice) {
    String marks =
        switch (kind) {
          case HELD_ONE, HELD_MANY, REFERENCE -> "";
          case LOCAL -> "@dev.headwater.Relation(localKey = \"" + key(dice, key) + "\") ";
          case FOREIGN ->
              "@dev.headwater.Relation(foreignKey = \"" + key(dice, foreignKey.name()) + "\") ";
          case THROUGH ->
              "@dev.headwater.Relation(through = "
                  + dice.of(List.of(link.name()), List.of("String", target.name(), "AlphaView"))
                  + ".class, foreignKey = \""
                  + key(dice, foreignKey.name())
                  + "\", localKey = \""
                  + key(dice, key)
                  + "\") ";
        };
    if (isMany() && !order.isEmpty()) {
      marks += "@Ordered(\"" + dice.of(List.of(order), List.of("", "byNope", "o7")) + "\") ";
    }
    if ((isMany() && dice.oneIn(3)) || dice.odd()) {
      marks += RandomView.pageSize(dice) + " ";
    }
    String view = dice.of(List.of(target.name()), List.of("AlphaView", "BetaView", "Object"));
    String type = isMany() ? "List<" + view + ">" : view;
    return marks + new RowProperty(name, type, nullable ^ dice.odd()).declared();
  }

  private static String key(Dice dice, String key) {
    return dice.of(List.of(key), List.of("", "nope", "id", "title", "r0", "r1"));
  }
}
