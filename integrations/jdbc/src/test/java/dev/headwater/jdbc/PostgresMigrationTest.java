package dev.headwater.jdbc;

import java.util.List;

final class PostgresMigrationTest extends MigrationContract {
  private final String url = TestPostgres.newSchema();

  @Override
  JdbcStore open(ShapedType... types) {
    return PostgresStore.open(url, null, null, List.of(types));
  }
}
