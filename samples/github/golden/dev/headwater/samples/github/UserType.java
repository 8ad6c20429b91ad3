package dev.headwater.samples.github;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedEntity;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link User}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = User.class,
    name = "User",
    fields = {"id", "login"},
    ids = {"id"}
)
public final class UserType extends EntityType<User> {
  /**
   * The one value of this class.
   */
  public static final UserType TYPE = new UserType();

  /**
   * {@code long id}
   */
  public static final OrderedField<User, Long> ID = new OrderedField<>(TYPE, 0, "id", Scalar.LONG,
      Nullness.REQUIRED, user -> user.id());

  /**
   * {@code String login}
   */
  public static final TextField<User> LOGIN = new TextField<>(TYPE, 1, "login", Nullness.REQUIRED,
      user -> user.login());

  private static final List<Field<User, ?>> FIELDS = List.of(ID, LOGIN);

  private static final List<StoredField<User, ?>> COLUMNS = List.of(ID, LOGIN);

  private static final List<StoredField<User, ?>> ID_FIELDS = List.of(ID);

  private UserType() {
    super("User", User.class);
  }

  /**
   * A reference to the {@link User} of an id.
   */
  public static Ref<User> ref(long id) {
    return new Ref<>(TYPE, id);
  }

  /**
   * The id in a reference.
   */
  public static long key(Ref<User> ref) {
    return (long) ref.key();
  }

  @Override
  public Ref<User> refTo(User entity) {
    return ref(entity.id());
  }

  @Override
  public List<Field<User, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<User, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<User, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(User entity, RowWriter out) {
    out.putLong(0, entity.id());
    out.putString(1, entity.login());
  }

  @Override
  public User read(RowReader in) {
    return new User(in.getLong(0), in.getString(1));
  }

  @Override
  public void writeKey(Object key, RowWriter out) {
    out.putLong(0, (long) key);
  }

  @Override
  public Object readKey(RowReader in) {
    return in.getLong(0);
  }
}
