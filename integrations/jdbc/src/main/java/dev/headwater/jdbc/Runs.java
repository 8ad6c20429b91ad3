package dev.headwater.jdbc;

import dev.headwater.entity.Ref;
import dev.headwater.store.Checkpoint;
import dev.headwater.store.PageCommit;
import dev.headwater.store.RunRecord;
import dev.headwater.store.RunStatus;
import dev.headwater.store.RunWrite;
import dev.headwater.store.SetAside;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The history of runs, their checkpoints, and what they set aside, as tables. */
final class Runs {
  private static final String CHECKPOINT =
      "SELECT c.\"pages\", c.\"next_cursor\", c.\"bookmark\" FROM \"hw_checkpoint\" c JOIN \"hw_run_number\" r ON"
          + " r.\"number\" = c.\"run\" WHERE r.\"run\" = ?";

  private static final String RUN =
      "SELECT \"run\", \"installation\", \"status\", \"started\", \"ended\", \"calls\", \"pages\","
          + " \"failures\", \"message\" FROM \"hw_run\" WHERE ";

  private final Database database;
  private final Tables tables;

  Runs(Database database, Tables tables) {
    this.database = database;
    this.tables = tables;
  }

  /** Gives a run the number that stands for it in the rows that it writes. */
  static long begin(Transaction transaction, String run, Numbers numbers) throws SQLException {
    long number = numbers.take(1) + 1;
    transaction.run(
        new SqlText()
            .add("INSERT INTO \"hw_run_number\" VALUES (?, ?)")
            .with((at, out) -> out.putString(at, run))
            .with((at, out) -> out.putLong(at, number)));
    return number;
  }

  Optional<Checkpoint> checkpoint(String run, String source, Ref<?> parent) {
    SqlText sql = new SqlText().add(CHECKPOINT, (at, out) -> out.putString(at, run));
    Place.of(source, parent).in(sql, " AND " + Place.EQUALS);
    return database.read(
        "read a checkpoint",
        sql.text(),
        select -> {
          sql.bind(select);
          return select.first(row -> checkpoint(row, 1));
        });
  }

  /** A checkpoint in columns from this one on. */
  static Checkpoint checkpoint(ResultReader row, int first) {
    return new Checkpoint(
        row.getInt(first),
        row.isNull(first + 1) ? null : row.getString(first + 1),
        row.isNull(first + 2) ? null : row.getString(first + 2));
  }

  /** Moves the checkpoint to a page. */
  static void reach(Transaction transaction, long run, PageCommit<?> page) throws SQLException {
    SqlText upsert =
        new SqlText()
            .add("INSERT INTO \"hw_checkpoint\" (\"run\", \"pages\", \"next_cursor\",")
            .add(" \"bookmark\", \"source\", \"entity\", \"parent\") VALUES (?, ?, ?, ?")
            .with((at, out) -> out.putLong(at, run))
            .with((at, out) -> out.putLong(at, page.page()))
            .with((at, out) -> out.putNullableString(at, page.nextCursor()))
            .with((at, out) -> out.putNullableString(at, page.bookmark()));
    Place.of(page).in(upsert, ", ?, ?, ?)");
    upsert
        .add(" ON CONFLICT (\"run\", \"source\", \"entity\", \"parent\") DO UPDATE SET")
        .add(" \"pages\" = excluded.\"pages\", \"next_cursor\" = excluded.\"next_cursor\",")
        .add(" \"bookmark\" = excluded.\"bookmark\"");
    transaction.run(upsert);
    if (page.isLast() && page.bookmark() != null) {
      bookmark(transaction, page);
    }
  }

  private static void bookmark(Transaction transaction, PageCommit<?> page) throws SQLException {
    SqlText upsert =
        new SqlText()
            .add("INSERT INTO \"hw_bookmark\" (\"bookmark\", \"source\", \"entity\", \"parent\")")
            .add(" VALUES (?")
            .with((at, out) -> out.putNullableString(at, page.bookmark()));
    Place.of(page).in(upsert, ", ?, ?, ?)");
    transaction.run(
        upsert
            .add(" ON CONFLICT (\"source\", \"entity\", \"parent\") DO UPDATE SET")
            .add(" \"bookmark\" = excluded.\"bookmark\""));
  }

  Optional<String> bookmark(String source, Ref<?> parent) {
    SqlText sql =
        Place.of(source, parent)
            .in(new SqlText(), "SELECT \"bookmark\" FROM \"hw_bookmark\" WHERE " + Place.EQUALS);
    return database.read(
        "read a bookmark",
        sql.text(),
        select -> {
          sql.bind(select);
          return select.first(row -> row.getString(1));
        });
  }

  /** Nothing is set aside any more at a place. */
  static void takeBack(Transaction transaction, Place place) throws SQLException {
    transaction.run(place.in(new SqlText(), "DELETE FROM \"hw_set_aside\" WHERE " + Place.EQUALS));
  }

  static void setAside(Transaction transaction, RunWrite write, SetAside failed)
      throws SQLException {
    Place place = Place.of(failed.source(), failed.parent());
    takeBack(transaction, place);
    Prepared insert =
        transaction.prepare(
            "INSERT INTO \"hw_set_aside\" (\"number\", \"source\", \"entity\", \"parent\", \"run\","
                + " \"cursor\", \"code\", \"cause\", \"attempts\", \"at\") SELECT"
                + " coalesce(max(\"number\"), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM"
                + " \"hw_set_aside\"");
    insert.bind().putString(1, place.source());
    insert.bind().putString(2, place.entity());
    insert.bind().putString(3, place.parent());
    insert.bind().putString(4, write.run());
    insert.bind().putNullableString(5, failed.cursor());
    insert.bind().putString(6, failed.code());
    insert.bind().putString(7, failed.cause());
    insert.bind().putLong(8, failed.attempts());
    insert.bind().putLong(9, Micros.of(write.at()));
    insert.update();
  }

  List<SetAside> setAside(String run) {
    return database.read(
        "read what was set aside",
        "SELECT \"source\", \"entity\", \"parent\", \"cursor\", \"code\", \"cause\", \"attempts\""
            + " FROM \"hw_set_aside\" WHERE \"run\" = ? ORDER BY \"number\"",
        select -> {
          select.bind().putString(1, run);
          return select.query(this::setAside);
        });
  }

  private SetAside setAside(ResultReader row) {
    return new SetAside(
        row.getString(1),
        tables.named(row.getString(2)).parseRef(row.getString(3)),
        row.isNull(4) ? null : row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getInt(7));
  }

  static void forget(Transaction transaction, String run) throws SQLException {
    for (String sql :
        List.of(
            "DELETE FROM \"hw_checkpoint\" WHERE \"run\" IN (SELECT \"number\" FROM"
                + " \"hw_run_number\" WHERE \"run\" = ?)",
            "DELETE FROM \"hw_set_aside\" WHERE \"run\" = ?",
            "DELETE FROM \"hw_run_number\" WHERE \"run\" = ?")) {
      Prepared delete = transaction.prepare(sql);
      delete.bind().putString(1, run);
      delete.update();
    }
  }

  static void record(Transaction transaction, RunRecord run) throws SQLException {
    Prepared delete = transaction.prepare("DELETE FROM \"hw_run\" WHERE \"run\" = ?");
    delete.bind().putString(1, run.run());
    delete.update();
    Prepared insert =
        transaction.prepare("INSERT INTO \"hw_run\" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind().putString(1, run.run());
    insert.bind().putString(2, run.installation());
    insert.bind().putString(3, run.status().name());
    insert.bind().putLong(4, Micros.of(run.started()));
    insert.bind().putNullableLong(5, micros(run.ended()));
    insert.bind().putLong(6, run.calls());
    insert.bind().putLong(7, run.pages());
    insert.bind().putLong(8, run.failures());
    insert.bind().putNullableString(9, run.message());
    insert.update();
  }

  private static @Nullable Long micros(@Nullable Instant time) {
    return time == null ? null : Micros.of(time);
  }

  Optional<RunRecord> run(String id) {
    return database.read(
        "read a run",
        RUN + "\"run\" = ?",
        select -> {
          select.bind().putString(1, id);
          return select.first(Runs::run);
        });
  }

  List<RunRecord> runs(String installation, int limit) {
    return database.read(
        "read the runs",
        RUN + "\"installation\" = ? ORDER BY \"started\" DESC LIMIT ?",
        select -> {
          select.bind().putString(1, installation);
          select.bind().putInt(2, limit);
          return select.query(Runs::run);
        });
  }

  private static RunRecord run(ResultReader row) {
    return new RunRecord(
        row.getString(1),
        row.getString(2),
        row.getEnum(3, RunStatus.class),
        Micros.toInstant(row.getLong(4)),
        row.isNull(5) ? null : Micros.toInstant(row.getLong(5)),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.isNull(9) ? null : row.getString(9));
  }
}
