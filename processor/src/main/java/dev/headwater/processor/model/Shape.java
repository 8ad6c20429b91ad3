package dev.headwater.processor.model;

/** How an entity's class is put together. */
public enum Shape {
  /** A record: the canonical constructor and the accessors. */
  RECORD,
  /** A no-argument constructor, getters and setters. */
  BEAN,
  /** One constructor and an accessor per parameter. */
  IMMUTABLE
}
