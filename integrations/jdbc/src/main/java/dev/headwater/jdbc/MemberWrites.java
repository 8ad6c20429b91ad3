package dev.headwater.jdbc;

import dev.headwater.entity.Ref;
import dev.headwater.store.Membership;
import dev.headwater.store.PageCommit;
import dev.headwater.store.Pruned;
import dev.headwater.store.Pruning;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the members of one commit. */
final class MemberWrites {
  private final Transaction transaction;
  private final Tables tables;
  private final long run;

  /** Writes in a transaction for a run, by its number. */
  MemberWrites(Transaction transaction, Tables tables, long run) {
    this.transaction = transaction;
    this.tables = tables;
    this.run = run;
  }

  /** Appends the members of a page; with the last page of a pass, lets others go. */
  List<Pruned> write(PageCommit<?> page) throws SQLException {
    List<Pruned> pruned = new ArrayList<>();
    for (Membership<?, ?> membership : page.memberships()) {
      append(page, membership);
      Pruning pruning = page.pruning();
      if (page.isLast() && pruning != null) {
        prune(membership, pruning).ifPresent(pruned::add);
      }
    }
    return pruned;
  }

  private <P, T> void append(PageCommit<?> page, Membership<P, T> membership) throws SQLException {
    String collection = membership.field().toString();
    String parent = membership.parent().id();
    long position = lastPosition(collection, parent);
    if (!membership.members().isEmpty()) {
      Prepared insert =
          transaction.prepare(
              "INSERT INTO "
                  + tables.of(membership.field()).name()
                  + " (\"parent\", \"member\", \"hw_position\", \"hw_run\") VALUES (?, ?, ?, ?) ON"
                  + " CONFLICT (\"parent\", \"member\") DO UPDATE SET \"hw_run\" ="
                  + " excluded.\"hw_run\"");
      for (Ref<T> member : membership.members()) {
        insert.bind().putRef(1, membership.parent());
        insert.bind().putRef(2, member);
        insert.bind().putLong(3, ++position);
        insert.bind().putLong(4, run);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    remember(collection, parent, position, page);
  }

  private long lastPosition(String collection, String parent) throws SQLException {
    Prepared select =
        transaction.prepare(
            "SELECT \"last_position\" FROM \"hw_collection\" WHERE \"field\" = ? AND \"parent\" ="
                + " ?");
    select.bind().putString(1, collection);
    select.bind().putString(2, parent);
    return select.first(row -> row.getLong(1)).orElse(0L);
  }

  /** The position, and the time if all of the collection has been fetched. */
  private void remember(String collection, String parent, long position, PageCommit<?> page)
      throws SQLException {
    Prepared upsert =
        transaction.prepare(
            "INSERT INTO \"hw_collection\" (\"field\", \"parent\", \"last_position\", \"at\")"
                + " VALUES (?, ?, ?, ?) ON CONFLICT (\"field\", \"parent\") DO UPDATE SET"
                + " \"last_position\" = excluded.\"last_position\", \"at\" ="
                + " coalesce(excluded.\"at\", \"hw_collection\".\"at\")");
    upsert.bind().putString(1, collection);
    upsert.bind().putString(2, parent);
    upsert.bind().putLong(3, position);
    upsert.bind().putNullableLong(4, page.isLast() ? Micros.of(page.write().at()) : null);
    upsert.update();
  }

  private <P, T> Optional<Pruned> prune(Membership<P, T> membership, Pruning pruning)
      throws SQLException {
    MemberTable<P, T> table = tables.of(membership.field());
    Prepared count =
        transaction.prepare(
            "SELECT count(*), count(nullif(\"hw_run\", ?)) FROM "
                + table.name()
                + " WHERE \"parent\" = ?");
    count.bind().putLong(1, run);
    count.bind().putRef(2, membership.parent());
    long[] found = count.first(row -> new long[] {row.getLong(1), row.getLong(2)}).orElseThrow();
    if (found[1] == 0) {
      return Optional.empty();
    }
    boolean done = pruning.allows(found[1], found[0]);
    if (done) {
      Prepared delete =
          transaction.prepare(
              "DELETE FROM " + table.name() + " WHERE \"parent\" = ? AND \"hw_run\" <> ?");
      delete.bind().putRef(1, membership.parent());
      delete.bind().putLong(2, run);
      delete.update();
    }
    return Optional.of(
        new Pruned(membership.parent(), membership.field(), found[0], found[1], done));
  }
}
