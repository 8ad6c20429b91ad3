package dev.headwater.entity;

/**
 * A collection of entities that belongs to another entity.
 *
 * <p>The members are in the store, never in the entity: this is what the collection looks like in a
 * class. Read them with {@code store.members(parent, RepoType.ISSUES, ...)}.
 */
@SuppressWarnings("UnusedTypeParameter") // it is what a collection is declared with
public final class Many<T> {
  private static final Many<?> IN_STORE = new Many<>();

  private Many() {}

  /** The one value there is. */
  @SuppressWarnings("unchecked") // holds nothing of type T
  public static <T> Many<T> inStore() {
    return (Many<T>) IN_STORE;
  }

  @Override
  public String toString() {
    return "Many(in store)";
  }
}
