package dev.headwater.order;

/** To which side of a position in a list one reads. */
public enum Direction {
  /** Towards the end of the list: rows after the position. */
  FORWARD,
  /** Towards the start of the list: rows before the position. */
  BACKWARD
}
