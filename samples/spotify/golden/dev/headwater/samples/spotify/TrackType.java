package dev.headwater.samples.spotify;

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
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Track}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Track.class,
    name = "Track",
    fields = {"id", "name", "durationMillis", "artist", "album"},
    ids = {"id"}
)
public final class TrackType extends EntityType<Track> {
  /**
   * The one value of this class.
   */
  public static final TrackType TYPE = new TrackType();

  /**
   * {@code String id}
   */
  public static final TextField<Track> ID = new TextField<>(TYPE, 0, "id", Nullness.REQUIRED,
      track -> track.id());

  /**
   * {@code String name}
   */
  public static final TextField<Track> NAME = new TextField<>(TYPE, 1, "name", Nullness.REQUIRED,
      track -> track.name());

  /**
   * {@code int durationMillis}
   */
  public static final OrderedField<Track, Integer> DURATION_MILLIS = new OrderedField<>(TYPE, 2,
      "durationMillis", Scalar.INT, Nullness.REQUIRED, track -> track.durationMillis());

  /**
   * {@code Ref<Artist> artist}
   */
  public static final RefField<Track, Artist> ARTIST = new RefField<>(TYPE, 3, "artist",
      () -> ArtistType.TYPE, Nullness.REQUIRED, track -> track.artist());

  /**
   * {@code Ref<Album> album}
   */
  public static final RefField<Track, Album> ALBUM = new RefField<>(TYPE, 4, "album",
      () -> AlbumType.TYPE, Nullness.REQUIRED, track -> track.album());

  private static final List<Field<Track, ?>> FIELDS = List.of(ID, NAME, DURATION_MILLIS, ARTIST,
      ALBUM);

  private static final List<StoredField<Track, ?>> COLUMNS = List.of(ID, NAME, DURATION_MILLIS,
      ARTIST, ALBUM);

  private static final List<StoredField<Track, ?>> ID_FIELDS = List.of(ID);

  private TrackType() {
    super("Track", Track.class);
  }

  /**
   * A reference to the {@link Track} of an id.
   */
  public static Ref<Track> ref(String id) {
    return new Ref<>(TYPE, id);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Track> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Track> refTo(Track entity) {
    return ref(entity.id());
  }

  @Override
  public List<Field<Track, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Track, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Track, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Track entity, RowWriter out) {
    out.putString(0, entity.id());
    out.putString(1, entity.name());
    out.putInt(2, entity.durationMillis());
    out.putRef(3, entity.artist());
    out.putRef(4, entity.album());
  }

  @Override
  public Track read(RowReader in) {
    return new Track(
        in.getString(0),
        in.getString(1),
        in.getInt(2),
        in.getRef(3, ArtistType.TYPE),
        in.getRef(4, AlbumType.TYPE));
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
