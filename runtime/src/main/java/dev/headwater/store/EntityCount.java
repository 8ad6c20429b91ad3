package dev.headwater.store;

/**
 * How many entities of one type were written, each counted once per run.
 *
 * @param created those that were not in the store
 * @param updated those that were in the store before the run
 */
public record EntityCount(long created, long updated) {

  /** No entity. */
  public static final EntityCount NONE = new EntityCount(0, 0);

  /** Both together. */
  public EntityCount plus(EntityCount other) {
    return new EntityCount(created + other.created, updated + other.updated);
  }
}
