package dev.headwater.tracker;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.List;

public final class UserType extends EntityType<User> {
  public static final UserType TYPE = new UserType();
  public static final TextField<User> ID =
      new TextField<>(TYPE, 0, "id", Nullness.REQUIRED, User::id);
  public static final TextField<User> LOGIN =
      new TextField<>(TYPE, 1, "login", Nullness.REQUIRED, User::login);
  private static final List<StoredField<User, ?>> COLUMNS = List.of(ID, LOGIN);
  private static final List<StoredField<User, ?>> IDS = List.of(ID);
  private static final List<Field<User, ?>> FIELDS = List.of(ID, LOGIN);

  private UserType() {
    super("User", User.class);
  }

  public static Ref<User> ref(String id) {
    return new Ref<>(TYPE, id);
  }

  public static String key(Ref<User> ref) {
    return (String) ref.key();
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
    return IDS;
  }

  @Override
  public Ref<User> refTo(User entity) {
    return ref(entity.id());
  }

  @Override
  public void write(User entity, RowWriter out) {
    out.putString(0, entity.id());
    out.putString(1, entity.login());
  }

  @Override
  public User read(RowReader in) {
    return new User(in.getString(0), in.getString(1));
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
