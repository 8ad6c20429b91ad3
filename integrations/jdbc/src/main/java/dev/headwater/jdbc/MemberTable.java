package dev.headwater.jdbc;

import dev.headwater.entity.ManyField;
import dev.headwater.entity.Scalar;
import java.util.Map;

/**
 * The table of a collection: a row for each member of each parent, with its position and the run
 * that saw it last. Immutable.
 *
 * @param name the table's name, quoted
 */
record MemberTable<P, T>(ManyField<P, T> field, String name) {
  /** A member that is there has been seen again. */
  static final String ON_CONFLICT =
      " ON CONFLICT (\"parent\", \"member\") DO UPDATE SET \"hw_run\" = excluded.\"hw_run\"";

  static <P, T> MemberTable<P, T> of(
      ManyField<P, T> field, String owner, Map<String, String> tables) {
    String table = owner + "_" + SqlNames.of(field.name());
    return new MemberTable<>(
        field, SqlNames.quoted(SqlNames.claim(tables, table, "collection " + field)));
  }

  String definition(Dialect dialect) {
    return "CREATE TABLE "
        + name
        + " (\"parent\" "
        + dialect.type(Kinds.ofKey(field.owner()))
        + " NOT NULL, \"member\" "
        + dialect.type(Kinds.ofKey(field.target()))
        + " NOT NULL, \"hw_position\" "
        + dialect.type(Scalar.Kind.LONG)
        + " NOT NULL, \"hw_run\" "
        + dialect.type(Scalar.Kind.LONG)
        + " NOT NULL, PRIMARY KEY (\"parent\", \"member\"))"
        + dialect.clustered();
  }

  /** The index by which the members of a parent are read in order. */
  String index() {
    String index = SqlNames.quoted(SqlNames.OWN + name.substring(1, name.length() - 1));
    return "CREATE UNIQUE INDEX " + index + " ON " + name + " (\"parent\", \"hw_position\")";
  }
}
