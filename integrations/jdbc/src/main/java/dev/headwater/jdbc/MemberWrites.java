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
  private final Transaction transaction;
  private final Tables tables;
  private final BulkWrites bulk;
  private final long run;
  private final Numbers numbers;

  /** Writes in a transaction for a run, by its number. */
  MemberWrites(Transaction transaction, Tables tables, BulkWrites bulk, long run, Numbers numbers) {
    this.transaction = transaction;
    this.tables = tables;
    this.bulk = bulk;
    this.run = run;
    this.numbers = numbers;
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
      Stamp stamp = new Stamp(numbers.take(size), run, Micros.of(page.write().at()));
      bulk.append(transaction, tables.of(membership.field()), membership, stamp);
    }
    if (page.isLast()) {
      fetched(membership, page);
    }
  }

  /** All of a collection has been fetched. */
  private void fetched(Membership<?, ?> membership, PageCommit<?> page) throws SQLException {
    transaction.run(
        new SqlText()
            .add("INSERT INTO \"hw_collection\" (\"field\", \"parent\", \"at\") VALUES (?, ?, ?)")
            .with((at, out) -> out.putString(at, membership.field().toString()))
            .with((at, out) -> out.putString(at, membership.parent().id()))
            .with((at, out) -> out.putLong(at, Micros.of(page.write().at())))
            .add(" ON CONFLICT (\"field\", \"parent\") DO UPDATE SET \"at\" = excluded.\"at\""));
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
