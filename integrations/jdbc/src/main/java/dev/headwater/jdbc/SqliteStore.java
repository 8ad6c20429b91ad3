package dev.headwater.jdbc;

import com.zaxxer.hikari.HikariConfig;
import dev.headwater.entity.EntityType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Stores in SQLite: a file, and no service to start. */
public final class SqliteStore {
  /** One that writes, the others read. */
  private static final int CONNECTIONS = 4;

  private SqliteStore() {}

  /**
   * Opens the store in a file, which is made if there is none, and migrates it.
   *
   * @param types all entities that are stored, usually {@code schema().entities()}
   * @throws dev.headwater.error.HeadwaterException HW743 if the file was written for other
   *     entities, and what has changed is not only additions; HW742 if entities or fields cannot
   *     have the names they have; HW744 if the file cannot be used
   */
  public static JdbcStore open(Path file, List<EntityType<?>> types) {
    return open(file, types, Clock.systemUTC());
  }

  /** The same, with leases that expire by a clock. */
  public static JdbcStore open(Path file, List<EntityType<?>> types, Clock clock) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(new SqliteDataSource(file));
    config.setPoolName("headwater-sqlite");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    return Opening.open(config, new SqliteDialect(), types, clock);
  }
}
