package dev.headwater.jdbc;

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
  private final Writing writing;
  private final Tables tables;
  private final BulkWrites bulk;

  MemberWrites(Writing writing, Tables tables, BulkWrites bulk) {
    this.writing = writing;
    this.tables = tables;
    this.bulk = bulk;
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
    int size = membership.members().size();
    if (size > 0) {
      bulk.append(
          writing.transaction(), tables.of(membership.field()), membership, writing.stamp(size));
    }
    if (page.isLast()) {
      fetched(membership);
    }
  }

  /** All of a collection has been fetched. */
  private void fetched(Membership<?, ?> membership) throws SQLException {
    writing
        .transaction()
        .run(
            new SqlText()
                .add(
                    "INSERT INTO \"hw_collection\" (\"field\", \"parent\", \"at\") VALUES (?, ?, ?)")
                .with((at, out) -> out.putString(at, membership.field().toString()))
                .with((at, out) -> out.putString(at, membership.parent().id()))
                .with((at, out) -> out.putLong(at, writing.at()))
                .add(
                    " ON CONFLICT (\"field\", \"parent\") DO UPDATE SET \"at\" = excluded.\"at\""));
  }

  private <P, T> Optional<Pruned> prune(Membership<P, T> membership, Pruning pruning)
      throws SQLException {
    MemberTable<P, T> table = tables.of(membership.field());
    Prepared count =
        writing
            .transaction()
            .prepare(
                "SELECT count(*), count(nullif(\"hw_run\", ?)) FROM "
                    + table.name()
                    + " WHERE \"parent\" = ?");
    count.bind().putLong(1, writing.run());
    count.bind().putRef(2, membership.parent());
    long[] found = count.first(row -> new long[] {row.getLong(1), row.getLong(2)}).orElseThrow();
    if (found[1] == 0) {
      return Optional.empty();
    }
    boolean done = pruning.allows(found[1], found[0]);
    if (done) {
      Prepared delete =
          writing
              .transaction()
              .prepare("DELETE FROM " + table.name() + " WHERE \"parent\" = ? AND \"hw_run\" <> ?");
      delete.bind().putRef(1, membership.parent());
      delete.bind().putLong(2, writing.run());
      delete.update();
    }
    return Optional.of(
        new Pruned(membership.parent(), membership.field(), found[0], found[1], done));
  }
}
