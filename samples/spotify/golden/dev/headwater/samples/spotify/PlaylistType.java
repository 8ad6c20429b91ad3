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
 * The entity {@link Playlist}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Playlist.class,
    name = "Playlist",
    fields = {"id", "name", "description", "tracks", "artists", "albums"},
    ids = {"id"}
)
public final class PlaylistType extends EntityType<Playlist> {
  /**
   * The one value of this class.
   */
  public static final PlaylistType TYPE = new PlaylistType();

  /**
   * {@code String id}
   */
  public static final TextField<Playlist> ID = new TextField<>(TYPE, 0, "id", Nullness.REQUIRED,
      playlist -> playlist.id());

  /**
   * {@code String name}
   */
  public static final TextField<Playlist> NAME = new TextField<>(TYPE, 1, "name", Nullness.REQUIRED,
      playlist -> playlist.name());

  /**
   * {@code String description}
   */
  public static final TextField<Playlist> DESCRIPTION = new TextField<>(TYPE, 2, "description",
      Nullness.NULLABLE, playlist -> playlist.description());

  /**
   * {@code Many<Track> tracks}
   */
  public static final ManyField<Playlist, Track> TRACKS = new ManyField<>(TYPE, "tracks",
      () -> TrackType.TYPE);

  /**
   * {@code Many<Artist> artists}
   */
  public static final ManyField<Playlist, Artist> ARTISTS = new ManyField<>(TYPE, "artists",
      () -> ArtistType.TYPE);

  /**
   * {@code Many<Album> albums}
   */
  public static final ManyField<Playlist, Album> ALBUMS = new ManyField<>(TYPE, "albums",
      () -> AlbumType.TYPE);

  private static final List<Field<Playlist, ?>> FIELDS = List.of(ID, NAME, DESCRIPTION, TRACKS,
      ARTISTS, ALBUMS);

  private static final List<StoredField<Playlist, ?>> COLUMNS = List.of(ID, NAME, DESCRIPTION);

  private static final List<StoredField<Playlist, ?>> ID_FIELDS = List.of(ID);

  private PlaylistType() {
    super("Playlist", Playlist.class);
  }

  /**
   * A reference to the {@link Playlist} of an id.
   */
  public static Ref<Playlist> ref(String id) {
    return new Ref<>(TYPE, id);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Playlist> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Playlist> refTo(Playlist entity) {
    return ref(entity.id());
  }

  @Override
  public List<Field<Playlist, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Playlist, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Playlist, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Playlist entity, RowWriter out) {
    out.putString(0, entity.id());
    out.putString(1, entity.name());
    if (entity.description() == null) {
      out.putNull(2);
    } else {
      out.putString(2, entity.description());
    }
  }

  @Override
  public Playlist read(RowReader in) {
    return new Playlist(
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
