package dev.headwater.processor.model;

/** What {@code @PageSize} says, or what goes without saying. */
public record PageSizes(Located<Integer> usual, Located<Integer> max) {
  /** How many items a client gets that does not say. */
  public static final int USUAL = 20;

  /** How many items a client may ask for. */
  public static final int MAX = 100;
}
