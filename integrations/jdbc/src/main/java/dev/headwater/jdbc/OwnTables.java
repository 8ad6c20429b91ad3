package dev.headwater.jdbc;

import dev.headwater.entity.Scalar;
import java.util.List;

/** The tables that the store has for itself. */
final class OwnTables {
  /** The version of all that is defined here, and of how values are written. */
  static final int VERSION = 2;

  private OwnTables() {}

  /** One row: the version, and the last number that was given to anything in the store. */
  static final String STORE =
      "CREATE TABLE IF NOT EXISTS \"hw_store\" (\"version\" integer NOT NULL, \"last_number\" bigint"
          + " NOT NULL)";

  static List<String> definitions(Dialect dialect) {
    String number = dialect.type(Scalar.Kind.LONG);
    String text = dialect.type(Scalar.Kind.STRING);
    return List.of(
            "CREATE TABLE \"hw_field\" (\"entity\" T NOT NULL, \"field\" T NOT NULL, \"kind\" T NOT"
                + " NULL, PRIMARY KEY (\"entity\", \"field\"))",
            "CREATE TABLE \"hw_collection\" (\"field\" T NOT NULL, \"parent\" T NOT NULL, \"at\" N NOT"
                + " NULL, PRIMARY KEY (\"field\", \"parent\"))",
            "CREATE TABLE \"hw_run_number\" (\"run\" T PRIMARY KEY, \"number\" N NOT NULL UNIQUE)",
            "CREATE TABLE \"hw_checkpoint\" (\"run\" N NOT NULL, \"source\" T NOT NULL, \"entity\" T"
                + " NOT NULL, \"parent\" T NOT NULL, \"pages\" N NOT NULL, \"next_cursor\" T,"
                + " \"bookmark\" T, PRIMARY KEY (\"run\", \"source\", \"entity\", \"parent\"))",
            "CREATE TABLE \"hw_bookmark\" (\"source\" T NOT NULL, \"entity\" T NOT NULL, \"parent\" T"
                + " NOT NULL, \"bookmark\" T NOT NULL, PRIMARY KEY (\"source\", \"entity\","
                + " \"parent\"))",
            "CREATE TABLE \"hw_set_aside\" (\"source\" T NOT NULL, \"entity\" T NOT NULL, \"parent\" T"
                + " NOT NULL, \"number\" N NOT NULL, \"run\" T NOT NULL, \"cursor\" T, \"code\" T NOT"
                + " NULL, \"cause\" T NOT NULL, \"attempts\" N NOT NULL, \"at\" N NOT NULL, PRIMARY"
                + " KEY (\"source\", \"entity\", \"parent\"))",
            "CREATE TABLE \"hw_run\" (\"run\" T PRIMARY KEY, \"installation\" T NOT NULL, \"status\" T"
                + " NOT NULL, \"started\" N NOT NULL, \"ended\" N, \"calls\" N NOT NULL, \"pages\" N"
                + " NOT NULL, \"failures\" N NOT NULL, \"message\" T)",
            "CREATE TABLE \"hw_lease\" (\"installation\" T PRIMARY KEY, \"holder\" T NOT NULL,"
                + " \"expires\" N NOT NULL)")
        .stream()
        .map(
            sql ->
                sql.replaceAll("\\bT\\b", text.replace("$", "\\$")).replaceAll("\\bN\\b", number)
                    + dialect.clustered())
        .toList();
  }
}
