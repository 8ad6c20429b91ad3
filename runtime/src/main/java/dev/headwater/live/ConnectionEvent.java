package dev.headwater.live;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list was changed. By convention the procedure of a root list is its name, and that of a nested
 * list is {@code Post.comments}, with the id of the parent as the argument {@code id}. Immutable,
 * as far as its values are.
 *
 * @param procedure the list
 * @param args the arguments of those lists that are meant, as values of JSON; null for all lists of
 *     the procedure
 * @param change what happened to it
 * @param id of the node: text, or a number; null if there is none
 * @param nodeType the type of the node; null if it is the one that clients subscribed with
 * @param cursor the position of the node; null if it is not known
 * @param targetCursor the position that it is inserted before or after; null if there is none
 * @param node the node, if it is at hand
 * @param eventId what the event is known by; null if it has no id
 */
public record ConnectionEvent(
    String procedure,
    @Nullable Map<String, ?> args,
    Change change,
    @Nullable Object id,
    @Nullable String nodeType,
    @Nullable String cursor,
    @Nullable String targetCursor,
    EventData node,
    @Nullable String eventId)
    implements LiveEvent {

  /** Checks that the id is text or a number. */
  public ConnectionEvent {
    if (id != null) {
      EventId.check(id);
    }
  }

  /** What happens to lists. */
  public enum Change {
    /** A node is new at the end. */
    APPEND_NODE("appendNode"),
    /** A node is new at the end. */
    APPEND_EDGE("appendEdge"),
    /** A node is new at the beginning. */
    PREPEND_NODE("prependNode"),
    /** A node is new at the beginning. */
    PREPEND_EDGE("prependEdge"),
    /** A node is new before another one. */
    INSERT_EDGE_BEFORE("insertEdgeBefore"),
    /** A node is new after another one. */
    INSERT_EDGE_AFTER("insertEdgeAfter"),
    /** A node is gone. */
    DELETE_EDGE("deleteEdge"),
    /** Anything may have happened: the list is to be asked for anew. */
    INVALIDATE("invalidate");

    private final String word;

    Change(String word) {
      this.word = word;
    }

    /** Its name on the wire. */
    public String word() {
      return word;
    }

    /**
     * The change of a name on the wire.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Change named(String word) {
      for (Change change : values()) {
        if (change.word.equals(word)) {
          return change;
        }
      }
      throw new IllegalArgumentException("there is no change called '" + word + "'");
    }
  }

  /** A change of all lists of a procedure. */
  public static ConnectionEvent of(String procedure, Change change) {
    return new ConnectionEvent(
        procedure, null, change, null, null, null, null, EventData.NONE, null);
  }

  /** The same, of those lists only that have these arguments, pages left aside. */
  public ConnectionEvent withArgs(Map<String, ?> args) {
    return new ConnectionEvent(
        procedure, args, change, id, nodeType, cursor, targetCursor, node, eventId);
  }

  /** The same with the node it is about. */
  public ConnectionEvent withNode(String type, Object id) {
    return new ConnectionEvent(
        procedure, args, change, id, type, cursor, targetCursor, node, eventId);
  }

  /** The same with the row of the node, or null if it is gone. */
  public ConnectionEvent withData(@Nullable Object row) {
    return new ConnectionEvent(
        procedure, args, change, id, nodeType, cursor, targetCursor, EventData.of(row), eventId);
  }

  /** The same with the position of the node. */
  public ConnectionEvent withCursor(@Nullable String cursor) {
    return new ConnectionEvent(
        procedure, args, change, id, nodeType, cursor, targetCursor, node, eventId);
  }

  /** The same with the position that the node is inserted before or after. */
  public ConnectionEvent withTargetCursor(@Nullable String targetCursor) {
    return new ConnectionEvent(
        procedure, args, change, id, nodeType, cursor, targetCursor, node, eventId);
  }

  @Override
  public ConnectionEvent withEventId(@Nullable String eventId) {
    return new ConnectionEvent(
        procedure, args, change, id, nodeType, cursor, targetCursor, node, eventId);
  }
}
