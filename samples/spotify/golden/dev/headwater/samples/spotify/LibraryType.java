package dev.headwater.samples.spotify;

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
 * The entity {@link Library}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Library.class,
    name = "Library",
    fields = {"user", "playlists"},
    ids = {"user"}
)
public final class LibraryType extends EntityType<Library> {
  /**
   * The one value of this class.
   */
  public static final LibraryType TYPE = new LibraryType();

  /**
   * {@code String user}
   */
  public static final TextField<Library> USER = new TextField<>(TYPE, 0, "user", Nullness.REQUIRED,
      library -> library.user());

  /**
   * {@code Many<Playlist> playlists}
   */
  public static final ManyField<Library, Playlist> PLAYLISTS = new ManyField<>(TYPE, "playlists",
      () -> PlaylistType.TYPE);

  private static final List<Field<Library, ?>> FIELDS = List.of(USER, PLAYLISTS);

  private static final List<StoredField<Library, ?>> COLUMNS = List.of(USER);

  private static final List<StoredField<Library, ?>> ID_FIELDS = List.of(USER);

  private LibraryType() {
    super("Library", Library.class);
  }

  /**
   * A reference to the {@link Library} of an id.
   */
  public static Ref<Library> ref(String user) {
    return new Ref<>(TYPE, user);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Library> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Library> refTo(Library entity) {
    return ref(entity.user());
  }

  @Override
  public List<Field<Library, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Library, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Library, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Library entity, RowWriter out) {
    out.putString(0, entity.user());
  }

  @Override
  public Library read(RowReader in) {
    return new Library(in.getString(0), Many.inStore());
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
