package dev.headwater.samples.github;

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
import dev.headwater.stamp.GeneratedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Issue}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Issue.class,
    name = "Issue",
    fields = {"id", "number", "title", "state", "pullRequest", "creator", "createdAt", "closedAt"},
    ids = {"id"}
)
public final class IssueType extends EntityType<Issue> {
  /**
   * The one value of this class.
   */
  public static final IssueType TYPE = new IssueType();

  /**
   * {@code long id}
   */
  public static final OrderedField<Issue, Long> ID = new OrderedField<>(TYPE, 0, "id", Scalar.LONG,
      Nullness.REQUIRED, issue -> issue.id());

  /**
   * {@code int number}
   */
  public static final OrderedField<Issue, Integer> NUMBER = new OrderedField<>(TYPE, 1, "number",
      Scalar.INT, Nullness.REQUIRED, issue -> issue.number());

  /**
   * {@code String title}
   */
  public static final TextField<Issue> TITLE = new TextField<>(TYPE, 2, "title", Nullness.REQUIRED,
      issue -> issue.title());

  /**
   * {@code Issue.State state}
   */
  public static final OrderedField<Issue, Issue.State> STATE = new OrderedField<>(TYPE, 3, "state",
      Scalar.enumeration(Issue.State.class), Nullness.REQUIRED, issue -> issue.state());

  /**
   * {@code boolean pullRequest}
   */
  public static final OrderedField<Issue, Boolean> PULL_REQUEST = new OrderedField<>(TYPE, 4,
      "pullRequest", Scalar.BOOLEAN, Nullness.REQUIRED, issue -> issue.pullRequest());

  /**
   * {@code Ref<User> creator}
   */
  public static final RefField<Issue, User> CREATOR = new RefField<>(TYPE, 5, "creator",
      () -> UserType.TYPE, Nullness.NULLABLE, issue -> issue.creator());

  /**
   * {@code Instant createdAt}
   */
  public static final OrderedField<Issue, Instant> CREATED_AT = new OrderedField<>(TYPE, 6,
      "createdAt", Scalar.INSTANT, Nullness.REQUIRED, issue -> issue.createdAt());

  /**
   * {@code Instant closedAt}
   */
  public static final OrderedField<Issue, Instant> CLOSED_AT = new OrderedField<>(TYPE, 7,
      "closedAt", Scalar.INSTANT, Nullness.NULLABLE, issue -> issue.closedAt());

  private static final List<Field<Issue, ?>> FIELDS = List.of(ID, NUMBER, TITLE, STATE,
      PULL_REQUEST, CREATOR, CREATED_AT, CLOSED_AT);

  private static final List<StoredField<Issue, ?>> COLUMNS = List.of(ID, NUMBER, TITLE, STATE,
      PULL_REQUEST, CREATOR, CREATED_AT, CLOSED_AT);

  private static final List<StoredField<Issue, ?>> ID_FIELDS = List.of(ID);

  private IssueType() {
    super("Issue", Issue.class);
  }

  /**
   * A reference to the {@link Issue} of an id.
   */
  public static Ref<Issue> ref(long id) {
    return new Ref<>(TYPE, id);
  }

  /**
   * The id in a reference.
   */
  public static long key(Ref<Issue> ref) {
    return (long) ref.key();
  }

  @Override
  public Ref<Issue> refTo(Issue entity) {
    return ref(entity.id());
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
    return ID_FIELDS;
  }

  @Override
  public void write(Issue entity, RowWriter out) {
    out.putLong(0, entity.id());
    out.putInt(1, entity.number());
    out.putString(2, entity.title());
    out.putEnum(3, entity.state());
    out.putBoolean(4, entity.pullRequest());
    if (entity.creator() == null) {
      out.putNull(5);
    } else {
      out.putRef(5, entity.creator());
    }
    out.putInstant(6, entity.createdAt());
    if (entity.closedAt() == null) {
      out.putNull(7);
    } else {
      out.putInstant(7, entity.closedAt());
    }
  }

  @Override
  public Issue read(RowReader in) {
    return new Issue(
        in.getLong(0),
        in.getInt(1),
        in.getString(2),
        in.getEnum(3, Issue.State.class),
        in.getBoolean(4),
        in.isNull(5) ? null : in.getRef(5, UserType.TYPE),
        in.getInstant(6),
        in.isNull(7) ? null : in.getInstant(7));
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
