package dev.headwater.jdbc;

import com.zaxxer.hikari.HikariConfig;
import dev.headwater.entity.EntityType;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Stores in PostgreSQL, in the schema that is the first of a connection's search path. */
public final class PostgresStore {
  /** One that writes, the others read. */
  private static final int CONNECTIONS = 8;

  private PostgresStore() {}

  /**
   * Opens the store in a database, and migrates it.
   *
   * @param url such as {@code jdbc:postgresql://localhost/shop?currentSchema=sync}
   * @param user who connects; null if the URL or the driver says
   * @param password the user's password; null if none is needed
   * @param types all entities that are stored, usually {@code schema().entities()}
   * @throws dev.headwater.error.HeadwaterException HW743 if the schema was written for other
   *     entities, and what has changed is not only additions; HW742 if entities or fields cannot
   *     have the names they have; HW744 if the database cannot be used
   */
  public static JdbcStore open(
      String url, @Nullable String user, @Nullable String password, List<EntityType<?>> types) {
    return open(url, user, password, types, Clock.systemUTC());
  }

  /** The same, with leases that expire by a clock. */
  public static JdbcStore open(
      String url,
      @Nullable String user,
      @Nullable String password,
      List<EntityType<?>> types,
      Clock clock) {
    PGSimpleDataSource server = new PGSimpleDataSource();
    server.setUrl(url);
    if (user != null) {
      server.setUser(user);
    }
    if (password != null) {
      server.setPassword(password);
    }
    HikariConfig config = new HikariConfig();
    config.setDataSource(server);
    config.setPoolName("headwater-postgres");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    return Opening.open(config, new PostgresDialect(), types, clock);
  }

  /**
   * Opens the store over connections of the application's own, and migrates it.
   *
   * @param connections a pool of at least 2 connections, one of which the store keeps; not closed
   *     with the store
   * @param clock the time by which leases expire
   */
  public static JdbcStore open(DataSource connections, List<EntityType<?>> types, Clock clock) {
    return Opening.open(connections, () -> {}, new PostgresDialect(), types, clock);
  }
}
