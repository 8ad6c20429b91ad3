package dev.headwater.processor.model;

import java.util.List;

/** What a value looks like to a client that is written in TypeScript. */
public sealed interface ClientShape {
  /** Anything. */
  ClientShape ANY = new Plain("unknown");

  /** Arguments, of which nothing more is known. */
  ClientShape ARGUMENTS = new Plain("Record<string, unknown>");

  /** {@code string}, {@code number}, {@code boolean} and the like. */
  record Plain(String name) implements ClientShape {}

  /** One of several texts. */
  record Literals(List<String> values) implements ClientShape {
    public Literals {
      values = List.copyOf(values);
    }
  }

  /** Several of one shape. */
  record Items(ClientShape item) implements ClientShape {}

  /** An object. */
  record Fields(List<ClientField> fields) implements ClientShape {
    public Fields {
      fields = List.copyOf(fields);
    }
  }

  /** A row of a type that clients know, or many. */
  record Related(String type, boolean many) implements ClientShape {}
}
