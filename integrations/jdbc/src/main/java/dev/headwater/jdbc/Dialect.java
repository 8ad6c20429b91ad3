package dev.headwater.jdbc;

import dev.headwater.entity.Scalar;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** In what the databases differ. Stateless. */
interface Dialect {

  /** The type of the columns of a kind, to be read too by people who use the database. */
  String type(Scalar.Kind kind);

  StatementWriter writer(PreparedStatement statement);

  ResultReader reader(ResultSet result);

  /** An expression with the order, and the equality, of the values in a column of a kind. */
  String ordered(String column, Scalar.Kind kind);

  /** A condition that holds where text has a part, which is its parameter. */
  String contains(String column);

  /** What writes many rows at once, for one store. */
  BulkWrites bulk();

  /** Whether a statement is a message to a server, which takes several at once. */
  boolean isRemote();

  /** What stands behind the definition of a table that is one index. */
  String clustered();

  /** Waits until no other transaction writes to this store; called first in each that does. */
  void lock(Transaction transaction) throws SQLException;
}
