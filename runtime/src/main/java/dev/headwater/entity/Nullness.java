package dev.headwater.entity;

/** Whether a field may be null. */
public enum Nullness {
  /** Never null. */
  REQUIRED,
  /** May be null. */
  NULLABLE
}
