package dev.headwater.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.EntityType;
import dev.headwater.jdbc.JdbcStore;
import dev.headwater.jdbc.PostgresStore;
import dev.headwater.jdbc.SqliteStore;
import dev.headwater.store.Store;
import dev.headwater.sync.Sync;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/stores.md} shows, run. */
final class StoresTest {

  private static List<EntityType<?>> entities() {
    List<EntityType<?>> entities = new ArrayList<>(ShopsSchema.SCHEMA.entities());
    entities.add(LineType.TYPE); // no root leads to it
    return entities;
  }

  private static void run(Store store) {
    ShopsConnector connector = new ShopsConnector(new MemoryShopApi(), Currency.getInstance("EUR"));
    Sync.of(connector).into(store).from(ShopType.ref("acme.example")).run().orThrow();
  }

  @Test
  void keepsEntitiesInAFile(@TempDir Path folder) {
    Path file = folder.resolve("shop.db");
    List<EntityType<?>> entities = entities();
    try (JdbcStore store = SqliteStore.open(file, entities)) {
      run(store);
    }

    try (JdbcStore again = SqliteStore.open(file, entities)) {
      assertThat(again.count(LineType.TYPE)).isEqualTo(500);
    }
  }

  @Test
  void keepsEntitiesInAServer() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      String user = "postgres";
      String password = "postgres";
      List<EntityType<?>> entities = entities();
      try (JdbcStore store = PostgresStore.open(url, user, password, entities)) {
        run(store);

        assertThat(store.count(LineType.TYPE)).isEqualTo(500);
      }
    }
  }
}
