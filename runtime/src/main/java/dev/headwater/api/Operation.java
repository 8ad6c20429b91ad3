package dev.headwater.api;

import dev.headwater.input.Input;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import java.util.List;

/**
 * One operation of a request, as the client sent it. Immutable.
 *
 * @param id what its result is known by
 * @param name of a list, query or mutation; of rows by their ids, their type
 * @param ids of rows, else empty
 * @param selection the paths, and the arguments unless it is a mutation
 * @param input of a mutation
 */
public record Operation(
    String id, Kind kind, String name, List<String> ids, Selection selection, Input input) {

  /** Copies the ids. */
  public Operation {
    ids = List.copyOf(ids);
  }

  /** Rows by their ids. */
  public static Operation byId(String id, String type, List<String> ids, Selection selection) {
    return new Operation(id, Kind.BY_ID, type, ids, selection, Input.NONE);
  }

  /** A page of a list. */
  public static Operation list(String id, String name, Selection selection) {
    return new Operation(id, Kind.LIST, name, List.of(), selection, Input.NONE);
  }

  /** A query. */
  public static Operation query(String id, String name, Selection selection) {
    return new Operation(id, Kind.QUERY, name, List.of(), selection, Input.NONE);
  }

  /** A mutation. */
  public static Operation mutation(String id, String name, Input input, List<String> paths) {
    Selection selection = new Selection(paths, Arguments.none());
    return new Operation(id, Kind.MUTATION, name, List.of(), selection, input);
  }

  /** The kinds of operations. */
  public enum Kind {
    /** Rows of a type by their ids. */
    BY_ID("byId"),
    /** A page of a list. */
    LIST("list"),
    /** A query. */
    QUERY("query"),
    /** A mutation. */
    MUTATION("mutation");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Its name on the wire. */
    public String word() {
      return word;
    }
  }
}
