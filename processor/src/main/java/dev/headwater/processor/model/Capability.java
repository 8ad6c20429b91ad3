package dev.headwater.processor.model;

import java.util.List;

/** {@code byIds}, {@code connection byCreatedAt}, {@code byParents postId} and the like. */
public record Capability(String text) {
  /** One row by its id. */
  public static final Capability BY_ID = new Capability("byId");

  /** Rows by their ids. */
  public static final Capability BY_IDS = new Capability("byIds");

  private static final Capability ANY_LIST = new Capability("connection");
  private static final Capability NATIVE_LIST = new Capability("connection native");

  /** Whether who has the other need not have this one: byId does for byIds, any order for one. */
  public boolean isMetBy(Capability other) {
    return equals(other)
        || (equals(BY_IDS) && other.equals(BY_ID))
        || (kind().equals("byParents") && text.startsWith(other.text + " "))
        || (kind().equals("connection") && (other.equals(ANY_LIST) || other.equals(NATIVE_LIST)));
  }

  /** {@code byParents}. */
  public String kind() {
    return word(0);
  }

  /** {@code postId}; empty if it is about no property. */
  public String property() {
    return word(1);
  }

  /** {@code byCreatedAt}; empty if it is about any order, or none. */
  public String order() {
    return word(2);
  }

  private String word(int index) {
    List<String> words = List.of(text.split(" ", -1));
    return index < words.size() ? words.get(index) : "";
  }

  @Override
  public String toString() {
    return text;
  }
}
