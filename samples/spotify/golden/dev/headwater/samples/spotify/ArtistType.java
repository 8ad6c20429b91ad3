package dev.headwater.samples.spotify;

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
 * The entity {@link Artist}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Artist.class,
    name = "Artist",
    fields = {"id", "name", "followers", "popularity"},
    ids = {"id"}
)
public final class ArtistType extends EntityType<Artist> {
  /**
   * The one value of this class.
   */
  public static final ArtistType TYPE = new ArtistType();

  /**
   * {@code String id}
   */
  public static final TextField<Artist> ID = new TextField<>(TYPE, 0, "id", Nullness.REQUIRED,
      artist -> artist.id());

  /**
   * {@code String name}
   */
  public static final TextField<Artist> NAME = new TextField<>(TYPE, 1, "name", Nullness.REQUIRED,
      artist -> artist.name());

  /**
   * {@code int followers}
   */
  public static final OrderedField<Artist, Integer> FOLLOWERS = new OrderedField<>(TYPE, 2,
      "followers", Scalar.INT, Nullness.REQUIRED, artist -> artist.followers());

  /**
   * {@code int popularity}
   */
  public static final OrderedField<Artist, Integer> POPULARITY = new OrderedField<>(TYPE, 3,
      "popularity", Scalar.INT, Nullness.REQUIRED, artist -> artist.popularity());

  private static final List<Field<Artist, ?>> FIELDS = List.of(ID, NAME, FOLLOWERS, POPULARITY);

  private static final List<StoredField<Artist, ?>> COLUMNS = List.of(ID, NAME, FOLLOWERS,
      POPULARITY);

  private static final List<StoredField<Artist, ?>> ID_FIELDS = List.of(ID);

  private ArtistType() {
    super("Artist", Artist.class);
  }

  /**
   * A reference to the {@link Artist} of an id.
   */
  public static Ref<Artist> ref(String id) {
    return new Ref<>(TYPE, id);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Artist> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Artist> refTo(Artist entity) {
    return ref(entity.id());
  }

  @Override
  public List<Field<Artist, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Artist, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Artist, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Artist entity, RowWriter out) {
    out.putString(0, entity.id());
    out.putString(1, entity.name());
    out.putInt(2, entity.followers());
    out.putInt(3, entity.popularity());
  }

  @Override
  public Artist read(RowReader in) {
    return new Artist(
        in.getString(0),
        in.getString(1),
        in.getInt(2),
        in.getInt(3));
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
