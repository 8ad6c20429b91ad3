package dev.headwater.jdbc;

import java.util.ArrayList;
import java.util.List;

/** A statement under construction: text, and what binds each of its parameters. Not thread-safe. */
final class SqlText {
  private final StringBuilder text = new StringBuilder();
  private final List<Binding> bindings = new ArrayList<>();

  /** Binds one parameter. */
  interface Binding {
    void to(int parameter, StatementWriter out);
  }

  SqlText add(String part) {
    text.append(part);
    return this;
  }

  /** Adds text with one parameter in it. */
  SqlText add(String part, Binding binding) {
    bindings.add(binding);
    return add(part);
  }

  String text() {
    return text.toString();
  }

  void bind(Prepared statement) {
    for (int i = 0; i < bindings.size(); i++) {
      bindings.get(i).to(i + 1, statement.bind());
    }
  }
}
