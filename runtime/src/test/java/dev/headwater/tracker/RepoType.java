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

public final class RepoType extends EntityType<Repo> {
  public static final RepoType TYPE = new RepoType();
  public static final TextField<Repo> ID =
      new TextField<>(TYPE, 0, "id", Nullness.REQUIRED, Repo::id);
  public static final TextField<Repo> NAME =
      new TextField<>(TYPE, 1, "name", Nullness.REQUIRED, Repo::name);
  public static final TextField<Repo> DESCRIPTION =
      new TextField<>(TYPE, 2, "description", Nullness.NULLABLE, Repo::description);
  public static final ManyField<Repo, Issue> ISSUES =
      new ManyField<>(TYPE, "issues", () -> IssueType.TYPE);
  public static final ManyField<Repo, User> ISSUE_AUTHORS =
      new ManyField<>(TYPE, "issueAuthors", () -> UserType.TYPE);
  public static final ManyField<Repo, Repo> FORKS =
      new ManyField<>(TYPE, "forks", () -> RepoType.TYPE);
  private static final List<StoredField<Repo, ?>> COLUMNS = List.of(ID, NAME, DESCRIPTION);
  private static final List<StoredField<Repo, ?>> IDS = List.of(ID);
  private static final List<Field<Repo, ?>> FIELDS =
      List.of(ID, NAME, DESCRIPTION, ISSUES, ISSUE_AUTHORS, FORKS);

  private RepoType() {
    super("Repo", Repo.class);
  }

  public static Ref<Repo> ref(String id) {
    return new Ref<>(TYPE, id);
  }

  public static String key(Ref<Repo> ref) {
    return (String) ref.key();
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
    return IDS;
  }

  @Override
  public Ref<Repo> refTo(Repo entity) {
    return ref(entity.id());
  }

  @Override
  public void write(Repo entity, RowWriter out) {
    out.putString(0, entity.id());
    out.putString(1, entity.name());
    String description = entity.description();
    if (description == null) {
      out.putNull(2);
    } else {
      out.putString(2, description);
    }
  }

  @Override
  public Repo read(RowReader in) {
    return new Repo(
        in.getString(0),
        in.getString(1),
        in.isNull(2) ? null : in.getString(2),
        Many.inStore(),
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
