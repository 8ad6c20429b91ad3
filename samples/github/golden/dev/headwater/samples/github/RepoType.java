package dev.headwater.samples.github;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Many;
import dev.headwater.entity.ManyField;
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
 * The entity {@link Repo}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Repo.class,
    name = "Repo",
    fields = {"fullName", "description", "stars", "issues", "issueAuthors"},
    ids = {"fullName"}
)
public final class RepoType extends EntityType<Repo> {
  /**
   * The one value of this class.
   */
  public static final RepoType TYPE = new RepoType();

  /**
   * {@code String fullName}
   */
  public static final TextField<Repo> FULL_NAME = new TextField<>(TYPE, 0, "fullName",
      Nullness.REQUIRED, repo -> repo.fullName());

  /**
   * {@code String description}
   */
  public static final TextField<Repo> DESCRIPTION = new TextField<>(TYPE, 1, "description",
      Nullness.NULLABLE, repo -> repo.description());

  /**
   * {@code int stars}
   */
  public static final OrderedField<Repo, Integer> STARS = new OrderedField<>(TYPE, 2, "stars",
      Scalar.INT, Nullness.REQUIRED, repo -> repo.stars());

  /**
   * {@code Many<Issue> issues}
   */
  public static final ManyField<Repo, Issue> ISSUES = new ManyField<>(TYPE, "issues",
      () -> IssueType.TYPE);

  /**
   * {@code Many<User> issueAuthors}
   */
  public static final ManyField<Repo, User> ISSUE_AUTHORS = new ManyField<>(TYPE, "issueAuthors",
      () -> UserType.TYPE);

  private static final List<Field<Repo, ?>> FIELDS = List.of(FULL_NAME, DESCRIPTION, STARS, ISSUES,
      ISSUE_AUTHORS);

  private static final List<StoredField<Repo, ?>> COLUMNS = List.of(FULL_NAME, DESCRIPTION, STARS);

  private static final List<StoredField<Repo, ?>> ID_FIELDS = List.of(FULL_NAME);

  private RepoType() {
    super("Repo", Repo.class);
  }

  /**
   * A reference to the {@link Repo} of an id.
   */
  public static Ref<Repo> ref(String fullName) {
    return new Ref<>(TYPE, fullName);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Repo> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Repo> refTo(Repo entity) {
    return ref(entity.fullName());
  }

  @Override
  public List<Field<Repo, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Repo, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Repo, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Repo entity, RowWriter out) {
    out.putString(0, entity.fullName());
    if (entity.description() == null) {
      out.putNull(1);
    } else {
      out.putString(1, entity.description());
    }
    out.putInt(2, entity.stars());
  }

  @Override
  public Repo read(RowReader in) {
    return new Repo(
        in.getString(0),
        in.isNull(1) ? null : in.getString(1),
        in.getInt(2),
        Many.inStore(),
        Many.inStore());
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
