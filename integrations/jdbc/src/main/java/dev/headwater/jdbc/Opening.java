package dev.headwater.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.headwater.entity.EntityType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** Opens stores: the tables of their types, over connections, migrated. */
final class Opening {
  private Opening() {}

  /** Over a pool that is closed with the store, and if it cannot be opened. */
  static JdbcStore open(
      HikariConfig config, Dialect dialect, List<EntityType<?>> types, Clock clock) {
    HikariDataSource pool = pool(config);
    boolean opened = false;
    try {
      JdbcStore store = open(pool, pool, dialect, types, clock);
      opened = true;
      return store;
    } finally {
      if (!opened) {
        pool.close();
      }
    }
  }

  private static HikariDataSource pool(HikariConfig config) {
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      if (e.getCause() instanceof SQLException cause) {
        throw SqlFailure.of("open the store", cause);
      }
      throw e;
    }
  }

  static JdbcStore open(
      DataSource connections,
      AutoCloseable closed,
      Dialect dialect,
      List<EntityType<?>> types,
      Clock clock) {
    Tables tables = new Tables(types);
    Database database = new Database(connections, dialect);
    database.write(
        "open the store",
        transaction -> {
          Migration.run(transaction, dialect, tables);
          return tables;
        });
    return new JdbcStore(database, tables, clock, closed);
  }
}
