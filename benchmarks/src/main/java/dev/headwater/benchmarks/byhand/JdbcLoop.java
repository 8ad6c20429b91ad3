package dev.headwater.benchmarks.byhand;

import dev.headwater.benchmarks.tracker.IssuePage;
import dev.headwater.benchmarks.tracker.RawIssue;
import dev.headwater.benchmarks.tracker.State;
import dev.headwater.benchmarks.tracker.TrackerApi;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sync as a loop over JDBC, for these entities and no others: a transaction for each page, with
 * upserts, members in order, and a checkpoint from which it goes on. It does not know when a field
 * was written, which run wrote it, or whether it was there before.
 */
public final class JdbcLoop {
  private final Connection connection;
  private final TrackerApi api;

  /** A loop over an API into a database with these types for text and whole numbers. */
  public JdbcLoop(Connection connection, TrackerApi api, String text, String number)
      throws SQLException {
    this.connection = connection;
    this.api = api;
    try (Statement statement = connection.createStatement()) {
      for (String table :
          new String[] {
            "repo (id T PRIMARY KEY, name T)",
            "issue (id T PRIMARY KEY, title T, state T, creator T, created_at N)",
            "person (id T PRIMARY KEY, login T)",
            "repo_issues (repo T, issue T, position N, PRIMARY KEY (repo, issue))",
            "repo_authors (repo T, author T, position N, PRIMARY KEY (repo, author))",
            "checkpoint (repo T PRIMARY KEY, cursor T, position N)"
          }) {
        statement.execute(
            "CREATE TABLE IF NOT EXISTS "
                + table.replaceAll("\\bT\\b", text).replaceAll("\\bN\\b", number));
      }
      statement.execute("CREATE INDEX IF NOT EXISTS in_order ON repo_issues (repo, position)");
      statement.execute(
          "CREATE INDEX IF NOT EXISTS authors_in_order ON repo_authors (repo, position)");
    }
  }

  /** Syncs all repositories. */
  public void run() throws SQLException {
    try (PreparedStatement repo = prepare("repo (id, name) VALUES (?, ?)", "(id)", "name");
        PreparedStatement issue =
            prepare(
                "issue (id, title, state, creator, created_at) VALUES (?, ?, ?, ?, ?)",
                "(id)",
                "title",
                "state",
                "creator",
                "created_at");
        PreparedStatement person = prepare("person (id, login) VALUES (?, ?)", "(id)", "login");
        PreparedStatement issues =
            prepare("repo_issues (repo, issue, position) VALUES (?, ?, ?)", "(repo, issue)");
        PreparedStatement authors =
            prepare("repo_authors (repo, author, position) VALUES (?, ?, ?)", "(repo, author)");
        PreparedStatement reached =
            connection.prepareStatement("SELECT cursor, position FROM checkpoint WHERE repo = ?");
        PreparedStatement checkpoint =
            prepare(
                "checkpoint (repo, cursor, position) VALUES (?, ?, ?)",
                "(repo)",
                "cursor",
                "position")) {
      String cursor = null;
      do {
        for (String id : api.repos(cursor)) {
          connection.setAutoCommit(false);
          repo.setString(1, id);
          repo.setString(2, "Repository " + id);
          repo.executeUpdate();
          connection.setAutoCommit(true);
          @Nullable Reached start = reached(reached, id);
          if (start != null) {
            repo(id, start, issue, person, issues, authors, checkpoint);
          }
        }
        cursor = api.nextRepos(cursor);
      } while (cursor != null);
    }
  }

  private PreparedStatement prepare(String insert, String key, String... changed)
      throws SQLException {
    StringBuilder sql = new StringBuilder("INSERT INTO " + insert + " ON CONFLICT " + key + " DO ");
    sql.append(changed.length == 0 ? "NOTHING" : "UPDATE SET ");
    for (int i = 0; i < changed.length; i++) {
      sql.append(i == 0 ? "" : ", ").append(changed[i]).append(" = excluded.").append(changed[i]);
    }
    return connection.prepareStatement(sql.toString());
  }

  /** Where the next page of a repository starts, and its last position. */
  private record Reached(@Nullable String cursor, long position) {}

  /** Null if there is no page left. */
  private static @Nullable Reached reached(PreparedStatement select, String repo)
      throws SQLException {
    select.setString(1, repo);
    try (ResultSet found = select.executeQuery()) {
      if (!found.next()) {
        return new Reached(null, 0);
      }
      String cursor = found.getString(1);
      return cursor == null ? null : new Reached(cursor, found.getLong(2));
    }
  }

  private void repo(
      String repo,
      Reached start,
      PreparedStatement issue,
      PreparedStatement person,
      PreparedStatement issues,
      PreparedStatement authors,
      PreparedStatement checkpoint)
      throws SQLException {
    String cursor = start.cursor();
    long position = start.position();
    do {
      IssuePage page = api.issues(repo, cursor);
      cursor = page.next();
      Map<String, String> logins = new LinkedHashMap<>();
      connection.setAutoCommit(false);
      for (RawIssue raw : page.issues()) {
        issue.setString(1, raw.id());
        issue.setString(2, raw.title());
        issue.setString(3, (raw.open() ? State.OPEN : State.CLOSED).name());
        issue.setString(4, raw.authorId());
        issue.setLong(5, raw.createdAt().toEpochMilli());
        issue.addBatch();
        issues.setString(1, repo);
        issues.setString(2, raw.id());
        issues.setLong(3, ++position);
        issues.addBatch();
        logins.put(raw.authorId(), raw.login());
      }
      for (Map.Entry<String, String> login : logins.entrySet()) {
        person.setString(1, login.getKey());
        person.setString(2, login.getValue());
        person.addBatch();
        authors.setString(1, repo);
        authors.setString(2, login.getKey());
        authors.setLong(3, ++position);
        authors.addBatch();
      }
      issue.executeBatch();
      person.executeBatch();
      issues.executeBatch();
      authors.executeBatch();
      checkpoint.setString(1, repo);
      checkpoint.setString(2, cursor);
      checkpoint.setLong(3, position);
      checkpoint.executeUpdate();
      connection.setAutoCommit(true);
    } while (cursor != null);
  }
}
