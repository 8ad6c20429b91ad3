package dev.headwater.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SqlNamesTest {

  @Test
  void wordsAreSeparated() {
    assertThat(SqlNames.of("createdAt")).isEqualTo("created_at");
    assertThat(SqlNames.of("Issue")).isEqualTo("issue");
    assertThat(SqlNames.of("RepoIssues")).isEqualTo("repo_issues");
    assertThat(SqlNames.of("baseURLPrefix")).isEqualTo("base_url_prefix");
    assertThat(SqlNames.of("id")).isEqualTo("id");
    assertThat(SqlNames.of("a_B")).isEqualTo("a_b");
    assertThat(SqlNames.of("order2Line")).isEqualTo("order2_line");
  }

  @Test
  void quotesAreQuoted() {
    assertThat(SqlNames.quoted("a\"b")).isEqualTo("\"a\"\"b\"");
  }
}
