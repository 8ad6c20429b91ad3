package library.catalogue;

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
 * The entity {@link Author}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Author.class,
    name = "Author",
    fields = {"slug", "alive", "type", "goto"},
    ids = {"slug"}
)
public final class AuthorType extends EntityType<Author> {
  /**
   * The one value of this class.
   */
  public static final AuthorType TYPE = new AuthorType();

  /**
   * {@code String slug}
   */
  public static final TextField<Author> SLUG = new TextField<>(TYPE, 0, "slug", Nullness.REQUIRED,
      author -> author.getSlug());

  /**
   * {@code boolean alive}
   */
  public static final OrderedField<Author, Boolean> ALIVE = new OrderedField<>(TYPE, 1, "alive",
      Scalar.BOOLEAN, Nullness.REQUIRED, author -> author.isAlive());

  /**
   * {@code String type}
   */
  public static final TextField<Author> TYPE_FIELD = new TextField<>(TYPE, 2, "type",
      Nullness.NULLABLE, author -> author.getType());

  /**
   * {@code String goto}
   */
  public static final TextField<Author> GOTO = new TextField<>(TYPE, 3, "goto", Nullness.REQUIRED,
      author -> author.getGoto());

  private static final List<Field<Author, ?>> FIELDS = List.of(SLUG, ALIVE, TYPE_FIELD, GOTO);

  private static final List<StoredField<Author, ?>> COLUMNS = List.of(SLUG, ALIVE, TYPE_FIELD,
      GOTO);

  private static final List<StoredField<Author, ?>> ID_FIELDS = List.of(SLUG);

  private AuthorType() {
    super("Author", Author.class);
  }

  /**
   * A reference to the {@link Author} of an id.
   */
  public static Ref<Author> ref(String slug) {
    return new Ref<>(TYPE, slug);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Author> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Author> refTo(Author entity) {
    return ref(entity.getSlug());
  }

  @Override
  public List<Field<Author, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Author, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Author, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Author entity, RowWriter out) {
    out.putString(0, entity.getSlug());
    out.putBoolean(1, entity.isAlive());
    if (entity.getType() == null) {
      out.putNull(2);
    } else {
      out.putString(2, entity.getType());
    }
    out.putString(3, entity.getGoto());
  }

  @Override
  public Author read(RowReader in) {
    Author entity = new Author();
    entity.setSlug(in.getString(0));
    entity.setAlive(in.getBoolean(1));
    entity.setType(in.isNull(2) ? null : in.getString(2));
    entity.setGoto(in.getString(3));
    return entity;
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
