package dev.headwater.processor.model;

/** What a loader with a parent loads, as its return type says. */
public enum LoaderKind {
  /** A page, or all, of a collection. */
  COLLECTION,
  /** The parent, or none. */
  ENTITY,
  /** Several parents, by their references. */
  BATCH,
  /** Nothing a loader can return. */
  UNKNOWN
}
