package dev.headwater.tracker;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.RefField;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.time.Instant;
import java.util.List;

public final class IssueType extends EntityType<Issue> {
  public static final IssueType TYPE = new IssueType();
  public static final TextField<Issue> ID =
      new TextField<>(TYPE, 0, "id", Nullness.REQUIRED, Issue::id);
  public static final TextField<Issue> TITLE =
      new TextField<>(TYPE, 1, "title", Nullness.REQUIRED, Issue::title);
  public static final OrderedField<Issue, State> STATE =
      new OrderedField<>(
          TYPE, 2, "state", Scalar.enumeration(State.class), Nullness.REQUIRED, Issue::state);
  public static final RefField<Issue, User> CREATOR =
      new RefField<>(TYPE, 3, "creator", () -> UserType.TYPE, Nullness.REQUIRED, Issue::creator);
  public static final OrderedField<Issue, Instant> CREATED_AT =
      new OrderedField<>(TYPE, 4, "createdAt", Scalar.INSTANT, Nullness.REQUIRED, Issue::createdAt);
  private static final List<StoredField<Issue, ?>> COLUMNS =
      List.of(ID, TITLE, STATE, CREATOR, CREATED_AT);
  private static final List<StoredField<Issue, ?>> IDS = List.of(ID);
  private static final List<Field<Issue, ?>> FIELDS =
      List.of(ID, TITLE, STATE, CREATOR, CREATED_AT);

  private IssueType() {
    super("Issue", Issue.class);
  }

  public static Ref<Issue> ref(String id) {
    return new Ref<>(TYPE, id);
  }

  public static String key(Ref<Issue> ref) {
    return (String) ref.key();
  }

  @Override
  public List<Field<Issue, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Issue, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Issue, ?>> idFields() {
    return IDS;
  }

  @Override
  public Ref<Issue> refTo(Issue entity) {
    return ref(entity.id());
  }

  @Override
  public void write(Issue entity, RowWriter out) {
    out.putString(0, entity.id());
    out.putString(1, entity.title());
    out.putEnum(2, entity.state());
    out.putRef(3, entity.creator());
    out.putInstant(4, entity.createdAt());
  }

  @Override
  public Issue read(RowReader in) {
    return new Issue(
        in.getString(0),
        in.getString(1),
        in.getEnum(2, State.class),
        in.getRef(3, UserType.TYPE),
        in.getInstant(4));
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
