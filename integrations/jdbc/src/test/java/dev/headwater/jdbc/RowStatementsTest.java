package dev.headwater.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RowStatementsTest {

  private static List<Integer> parts(RowStatements statements, int rows) {
    List<Integer> all = IntStream.range(0, rows).boxed().toList();
    List<List<Integer>> parts = statements.parts(all);
    assertThat(parts.stream().flatMap(List::stream)).isEqualTo(all);
    return parts.stream().map(List::size).toList();
  }

  @Test
  void partsArePowersOfTwo() {
    RowStatements statements = new RowStatements(5, rows -> "");
    assertThat(parts(statements, 0)).isEmpty();
    assertThat(parts(statements, 1)).containsExactly(1);
    assertThat(parts(statements, 100)).containsExactly(64, 32, 4);
    assertThat(parts(statements, 131)).containsExactly(64, 64, 2, 1);
  }

  @Test
  void wideRowsAreFewerToAStatement() {
    assertThat(parts(new RowStatements(2000, rows -> ""), 9)).containsExactly(4, 4, 1);
    assertThat(parts(new RowStatements(20_000, rows -> ""), 2)).containsExactly(1, 1);
  }

  @Test
  void statementsAreMadeOnce() {
    RowStatements statements = new RowStatements(1, rows -> "of " + rows);
    String sql = statements.sql(List.of(1, 2, 3, 4));
    assertThat(sql).isEqualTo("of 4");
    assertThat(statements.sql(List.of(5, 6, 7, 8))).isSameAs(sql);
  }
}
