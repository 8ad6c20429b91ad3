package dev.headwater.jdbc;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.sql.SQLException;

/** An exception of a driver, on its way through interfaces that declare none. */
final class SqlFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SQLException cause;

  SqlFailure(SQLException cause) {
    super(cause);
    this.cause = cause;
  }

  SQLException sqlException() {
    return cause;
  }

  /** HW744: what a store was about when its database failed. */
  static HeadwaterException of(String what, SQLException cause) {
    return new HeadwaterException(
        ErrorCode.DATABASE_FAILED,
        "the database failed to " + what + ": " + cause.getMessage() + "; nothing was changed",
        cause);
  }
}
