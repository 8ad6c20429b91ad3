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

  /** Several statements as one text, for a database that takes them so. */
  static SqlText together(List<SqlText> statements) {
    if (statements.size() == 1) {
      return statements.get(0);
    }
    SqlText all = new SqlText();
    for (SqlText statement : statements) {
      all.add(all.isEmpty() ? "" : "; ").add(statement.text());
      all.bindings.addAll(statement.bindings);
    }
    return all;
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** Adds text with one parameter in it. */
  SqlText add(String part, Binding binding) {
    bindings.add(binding);
    return add(part);
  }

  String text() {
    return text.toString();
  }

  /** Binds parameters to which the text just added refers. */
  SqlText with(Binding binding) {
    bindings.add(binding);
    return this;
  }

  void bind(Prepared statement) {
    for (int i = 0; i < bindings.size(); i++) {
      bindings.get(i).to(i + 1, statement.bind());
    }
  }
}
