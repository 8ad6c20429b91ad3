package dev.headwater.live;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a subscription is to. Immutable. */
public sealed interface Topic {

  /** Whether an event reaches subscriptions to this. */
  boolean matches(LiveEvent event);

  /** One row, by the name of its type and its id as text. */
  static Topic entity(String type, String id) {
    return new Entity(type, id);
  }

  /** One list, by its procedure and arguments; pages do not matter. */
  static Topic connection(String procedure, @Nullable Map<String, ?> args) {
    return new Connection(procedure, ListArguments.comparable(args));
  }

  /** What all topics that an event can reach have in common, to look them up by. */
  Object key();

  /** The key of the topics that an event can reach. */
  static Object key(LiveEvent event) {
    return event instanceof EntityEvent entity
        ? new Entity(entity.type(), entity.idText())
        : ((ConnectionEvent) event).procedure();
  }

  /** One row. */
  record Entity(String type, String id) implements Topic {

    @Override
    public boolean matches(LiveEvent event) {
      return equals(Topic.key(event));
    }

    @Override
    public Object key() {
      return this;
    }
  }

  /**
   * One list.
   *
   * @param args without those of pages, in a form that can be compared
   */
  record Connection(String procedure, Map<String, @Nullable Object> args) implements Topic {

    @Override
    public boolean matches(LiveEvent event) {
      return event instanceof ConnectionEvent list
          && list.procedure().equals(procedure)
          && (list.args() == null || ListArguments.comparable(list.args()).equals(args));
    }

    @Override
    public Object key() {
      return procedure;
    }
  }
}
