package dev.headwater.jdbc;

import java.util.List;

final class PostgresMigrationTest extends MigrationContract {
  private final String url = TestPostgres.newSchema();

  @Override
  JdbcStore open(ShapedType... types) {
    return PostgresStore.open(url, TestPostgres.USER, null, List.of(types));
  }
}
