package dev.headwater.jdbc;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Collation;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Connections to a file, on which decimals that are text are ordered as numbers. */
final class SqliteDataSource extends SQLiteDataSource {
  private static final int WAIT_MILLIS = 60_000;

  SqliteDataSource(Path file) {
    super(config());
    setUrl("jdbc:sqlite:" + file);
  }

  /**
   * A log that is written ahead, so that who reads and who writes do not wait for each other. It is
   * not forced to disk with each commit: if the machine loses power, the last commits may be lost,
   * each of them whole.
   */
  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(WAIT_MILLIS);
    // Nobody asks for them, and they cost a query after each insert.
    config.setGetGeneratedKeys(false);
    return config;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    Collation.create(
        connection,
        SqliteDialect.DECIMAL,
        new Collation() {
          @Override
          protected int xCompare(String left, String right) {
            return new BigDecimal(left).compareTo(new BigDecimal(right));
          }
        });
    return connection;
  }
}
