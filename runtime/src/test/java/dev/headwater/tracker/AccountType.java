package dev.headwater.tracker;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Many;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.List;

public final class AccountType extends EntityType<Account> {
  public static final AccountType TYPE = new AccountType();
  public static final TextField<Account> ID =
      new TextField<>(TYPE, 0, "id", Nullness.REQUIRED, Account::id);
  public static final ManyField<Account, Repo> REPOS =
      new ManyField<>(TYPE, "repos", () -> RepoType.TYPE);
  private static final List<StoredField<Account, ?>> COLUMNS = List.of(ID);
  private static final List<StoredField<Account, ?>> IDS = List.of(ID);
  private static final List<Field<Account, ?>> FIELDS = List.of(ID, REPOS);

  private AccountType() {
    super("Account", Account.class);
  }

  public static Ref<Account> ref(String id) {
    return new Ref<>(TYPE, id);
  }

  public static String key(Ref<Account> ref) {
    return (String) ref.key();
  }

  @Override
  public List<Field<Account, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Account, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Account, ?>> idFields() {
    return IDS;
  }

  @Override
  public Ref<Account> refTo(Account entity) {
    return ref(entity.id());
  }

  @Override
  public void write(Account entity, RowWriter out) {
    out.putString(0, entity.id());
  }

  @Override
  public Account read(RowReader in) {
    return new Account(in.getString(0), Many.inStore());
  }

  @Override
  public void writeKey(Object key, RowWriter out) {
    out.putString(0, (String) key);
  }

  @Override
  public Object readKey(RowReader in) {
    return in.getString(0);
  }
}
