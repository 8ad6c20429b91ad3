package dev.headwater.view;

/** A place in a level for what the rows themselves do not hold, by its number in the view. */
abstract class Slot {
  private final int index;
  private final String name;

  Slot(int index, String name) {
    this.index = index;
    this.name = name;
  }

  final int index() {
    return index;
  }

  /** The name of the field. */
  public final String name() {
    return name;
  }

  @Override
  public final String toString() {
    return name;
  }
}
