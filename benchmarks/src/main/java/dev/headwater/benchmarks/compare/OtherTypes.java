package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.tracker.Account;
import dev.headwater.benchmarks.tracker.AccountType;
import dev.headwater.benchmarks.tracker.EntityCodec;
import dev.headwater.benchmarks.tracker.Issue;
import dev.headwater.benchmarks.tracker.IssuePage;
import dev.headwater.benchmarks.tracker.IssueType;
import dev.headwater.benchmarks.tracker.Repo;
import dev.headwater.benchmarks.tracker.RepoType;
import dev.headwater.benchmarks.tracker.Tracker;
import dev.headwater.benchmarks.tracker.User;
import dev.headwater.benchmarks.tracker.UserType;
import dev.headwater.cursor.CursorCodec;
import dev.headwater.cursor.Keyring;
import dev.headwater.cursor.TupleCodec;
import dev.headwater.entity.EntityType;
import dev.headwater.entity.Many;
import dev.headwater.row.ArrayRow;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import java.util.List;

/**
 * Uses four entity types in all ways there are, as any process does that has synced something.
 * Without it the compiler would know of one type only, and would turn the runtime into code for
 * that one: a speed that no application sees.
 */
final class OtherTypes {
  private static final int TIMES = 20_000;
  private static final Keyring NO_KEYS = Keyring.unsigned();

  private OtherTypes() {}

  static void use() {
    IssuePage page = Pages.fetched().get(0);
    Issue issue = Tracker.issues(page).get(0);
    User user = Tracker.issueAuthors(page).get(0);
    Account account = new Account("acme", Many.inStore());
    Repo repo = new Repo("repo-1", "One", Many.inStore(), Many.inStore());
    for (int i = 0; i < TIMES; i++) {
      use(IssueType.TYPE, issue);
      use(UserType.TYPE, user);
      use(AccountType.TYPE, account);
      use(RepoType.TYPE, repo);
    }
  }

  private static <E> void use(EntityType<E> type, E entity) {
    ArrayRow<E> row = ArrayRow.of(type, entity);
    TupleCodec<E> codec = new TupleCodec<>(new EntityCodec<>(type));
    CursorCodec<E> cursors = new CursorCodec<>(type.name(), new EntityCodec<>(type));
    DerivedPage<E> derived = new DerivedPage<>(row.ref());
    derived.begin(DerivationDefinition.entities("others", type)).entities(List.of(entity));
    if (!row.entity().equals(codec.decode(codec.encode(entity)))
        || !entity.equals(cursors.decode(cursors.encode(entity, NO_KEYS), NO_KEYS))
        || derived.batches().isEmpty()) {
      throw new IllegalStateException(entity + " is not what was written");
    }
  }
}
