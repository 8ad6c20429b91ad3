package dev.headwater.samples.github;

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
import dev.headwater.stamp.GeneratedEntity;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Account}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Account.class,
    name = "Account",
    fields = {"login", "repos"},
    ids = {"login"}
)
public final class AccountType extends EntityType<Account> {
  /**
   * The one value of this class.
   */
  public static final AccountType TYPE = new AccountType();

  /**
   * {@code String login}
   */
  public static final TextField<Account> LOGIN = new TextField<>(TYPE, 0, "login",
      Nullness.REQUIRED, account -> account.login());

  /**
   * {@code Many<Repo> repos}
   */
  public static final ManyField<Account, Repo> REPOS = new ManyField<>(TYPE, "repos",
      () -> RepoType.TYPE);

  private static final List<Field<Account, ?>> FIELDS = List.of(LOGIN, REPOS);

  private static final List<StoredField<Account, ?>> COLUMNS = List.of(LOGIN);

  private static final List<StoredField<Account, ?>> ID_FIELDS = List.of(LOGIN);

  private AccountType() {
    super("Account", Account.class);
  }

  /**
   * A reference to the {@link Account} of an id.
   */
  public static Ref<Account> ref(String login) {
    return new Ref<>(TYPE, login);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Account> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Account> refTo(Account entity) {
    return ref(entity.login());
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
    return ID_FIELDS;
  }

  @Override
  public void write(Account entity, RowWriter out) {
    out.putString(0, entity.login());
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
