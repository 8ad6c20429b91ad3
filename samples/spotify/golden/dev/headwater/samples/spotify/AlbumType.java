package dev.headwater.samples.spotify;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
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
 * The entity {@link Album}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Album.class,
    name = "Album",
    fields = {"id", "name", "releaseDate"},
    ids = {"id"}
)
public final class AlbumType extends EntityType<Album> {
  /**
   * The one value of this class.
   */
  public static final AlbumType TYPE = new AlbumType();

  /**
   * {@code String id}
   */
  public static final TextField<Album> ID = new TextField<>(TYPE, 0, "id", Nullness.REQUIRED,
      album -> album.id());

  /**
   * {@code String name}
   */
  public static final TextField<Album> NAME = new TextField<>(TYPE, 1, "name", Nullness.REQUIRED,
      album -> album.name());

  /**
   * {@code String releaseDate}
   */
  public static final TextField<Album> RELEASE_DATE = new TextField<>(TYPE, 2, "releaseDate",
      Nullness.REQUIRED, album -> album.releaseDate());

  private static final List<Field<Album, ?>> FIELDS = List.of(ID, NAME, RELEASE_DATE);

  private static final List<StoredField<Album, ?>> COLUMNS = List.of(ID, NAME, RELEASE_DATE);

  private static final List<StoredField<Album, ?>> ID_FIELDS = List.of(ID);

  private AlbumType() {
    super("Album", Album.class);
  }

  /**
   * A reference to the {@link Album} of an id.
   */
  public static Ref<Album> ref(String id) {
    return new Ref<>(TYPE, id);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Album> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Album> refTo(Album entity) {
    return ref(entity.id());
  }

  @Override
  public List<Field<Album, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Album, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Album, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Album entity, RowWriter out) {
    out.putString(0, entity.id());
    out.putString(1, entity.name());
    out.putString(2, entity.releaseDate());
  }

  @Override
  public Album read(RowReader in) {
    return new Album(in.getString(0), in.getString(1), in.getString(2));
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
