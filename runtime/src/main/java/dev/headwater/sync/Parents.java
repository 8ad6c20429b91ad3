package dev.headwater.sync;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import org.jspecify.annotations.Nullable;

/** The entities a step is over. */
public sealed interface Parents<P> {

  /** Their type. */
  EntityType<P> type();

  /** Whether a parent can be in both. */
  default boolean overlaps(Parents<?> other) {
    if (!type().equals(other.type())) {
      return false;
    }
    Ref<?> mine = only();
    Ref<?> theirs = other.only();
    return mine == null || theirs == null || mine.equals(theirs);
  }

  /** The only parent there is, or null if all of the type are meant. */
  @Nullable Ref<P> only();

  /** A root that the sync was given. */
  record Root<P>(Ref<P> only) implements Parents<P> {
    @Override
    public EntityType<P> type() {
      return only.type();
    }

    @Override
    public String toString() {
      return "root " + only;
    }
  }

  /** One entity. */
  record One<P>(Ref<P> only) implements Parents<P> {
    @Override
    public EntityType<P> type() {
      return only.type();
    }

    @Override
    public String toString() {
      return only.toString();
    }
  }

  /** Every entity of the type that is in the store, those included that the step itself adds. */
  record All<P>(EntityType<P> type) implements Parents<P> {
    @Override
    public @Nullable Ref<P> only() {
      return null;
    }

    @Override
    public String toString() {
      return "all " + type;
    }
  }
}
