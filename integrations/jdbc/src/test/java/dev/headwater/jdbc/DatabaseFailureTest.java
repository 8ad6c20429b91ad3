package dev.headwater.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.row.ArrayRow;
import dev.headwater.store.Batch;
import dev.headwater.store.RunWrite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseFailureTest {
  private final ShapedType thing = new ShapedType("Thing").text("title");

  @TempDir private Path folder;

  private static void seed(JdbcStore store, ShapedType type, String id) {
    store.seed(
        RunWrite.of("run", Instant.EPOCH),
        List.of(new Batch.Partial<>(type, List.of(new ArrayRow<>(type.ref(id))))));
  }

  @Test
  void fileThatIsNoDatabaseIsSaid() throws Exception {
    Path file = Files.writeString(folder.resolve("text.db"), "no database, only text".repeat(99));
    assertThatThrownBy(() -> SqliteStore.open(file, List.of(thing)))
        .hasMessageStartingWith("[HW744] the database failed to open the store: ");
  }

  @Test
  void failedWriteIsSaidAndTheNextOneWorks() throws Exception {
    Path file = folder.resolve("store.db");
    try (JdbcStore store = SqliteStore.open(file, List.of(thing))) {
      seed(store, thing, "a");
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement statement = other.createStatement()) {
        statement.execute("ALTER TABLE thing RENAME TO away");
        assertThatThrownBy(() -> seed(store, thing, "b"))
            .hasMessageStartingWith("[HW744] the database failed to store the first entities: ");
        assertThatThrownBy(() -> store.count(thing)).hasMessageStartingWith("[HW744]");
        statement.execute("ALTER TABLE away RENAME TO thing");
      }
      seed(store, thing, "c");
      assertThat(store.count(thing)).isEqualTo(2);
    }
  }

  @Test
  void textThatPostgresCannotHaveIsSaidAndTheNextWriteWorks() {
    ShapedType text = new ShapedType("Text").text("title");
    try (JdbcStore store =
        PostgresStore.open(TestPostgres.newSchema(), TestPostgres.USER, null, List.of(text))) {
      assertThatThrownBy(() -> seed(store, text, "zero \0"))
          .hasMessageStartingWith("[HW744] the database failed to store the first entities: ");
      seed(store, text, "a");
      assertThat(store.count(text)).isEqualTo(1);
    }
  }

  /** How many connections the pool of a store has at most. */
  private static final int CONNECTIONS = 10;

  private boolean isSeeded(JdbcStore store, String id) {
    try {
      seed(store, thing, id);
      return true;
    } catch (HeadwaterException e) {
      assertThat(e.code()).isEqualTo(ErrorCode.DATABASE_FAILED);
      return false;
    }
  }

  @Test
  void connectionThatWasCutIsOpenedAnew() throws Exception {
    String url = TestPostgres.newSchema();
    try (JdbcStore store = PostgresStore.open(url, TestPostgres.USER, null, List.of(thing))) {
      seed(store, thing, "a");
      try (Connection other = DriverManager.getConnection(url);
          Statement statement = other.createStatement()) {
        statement.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                + " AND application_name = 'PostgreSQL JDBC Driver'");
      }
      assertThatThrownBy(() -> seed(store, thing, "b")).hasMessageStartingWith("[HW744]");
      // Other connections of the pool were cut as well; each of them fails one write at most.
      int failed = 1;
      while (failed < CONNECTIONS && !isSeeded(store, "c")) {
        failed++;
      }
      seed(store, thing, "d");
      assertThat(store.find(thing.parseRef("d"))).isPresent();
    }
  }
}
