package dev.headwater.live;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a type was changed or deleted. Immutable.
 *
 * @param type the name clients know the type by
 * @param id of the row: text, or a number
 * @param isDeleted whether it is gone
 * @param changed the dotted paths of what was changed; null if that is not known, so that
 *     everything may have been
 * @param data the row, if it is at hand
 * @param eventId what the event is known by; null if it has no id
 */
public record EntityEvent(
    String type,
    Object id,
    boolean isDeleted,
    @Nullable List<String> changed,
    EventData data,
    @Nullable String eventId)
    implements LiveEvent {

  /** Copies the paths, and checks that the id is text or a number. */
  public EntityEvent {
    EventId.check(id);
    changed = changed == null ? null : List.copyOf(changed);
  }

  /** A row was changed; clients are sent what they have selected of it. */
  public static EntityEvent updated(String type, Object id) {
    return new EntityEvent(type, id, false, null, EventData.NONE, null);
  }

  /** A row was deleted. */
  public static EntityEvent deleted(String type, Object id) {
    return new EntityEvent(type, id, true, null, EventData.NONE, null);
  }

  /** The id as text, which ids are compared as; numbers as ECMAScript writes them. */
  public String idText() {
    return EventId.text(id);
  }

  /** The same; only these paths, and what is below them, were changed. */
  public EntityEvent withChanged(String... paths) {
    return new EntityEvent(type, id, isDeleted, List.of(paths), data, eventId);
  }

  /** The same with the row, or null if it is gone. */
  public EntityEvent withData(@Nullable Object row) {
    return new EntityEvent(type, id, isDeleted, changed, EventData.of(row), eventId);
  }

  @Override
  public EntityEvent withEventId(@Nullable String eventId) {
    return new EntityEvent(type, id, isDeleted, changed, data, eventId);
  }
}
