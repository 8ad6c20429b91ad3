package dev.headwater.samples.spotify;

import dev.headwater.cursor.TupleCodec;
import dev.headwater.entity.Ref;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.samples.spotify.api.TrackPage;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import dev.headwater.stamp.GeneratedFrom;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The source {@code tracksPage} of {@link Spotify}. Its pages feed, in this order,
 * {@code tracks},
 * {@code artists},
 * {@code albums}.
 */
@NullMarked
@GeneratedFrom(Spotify.class)
final class SpotifyTracksPageSource extends SourceDefinition<Playlist, TrackPage> {
  private static final DerivationDefinition<Playlist, Track> TRACKS = DerivationDefinition.collection(
      "tracks", PlaylistType.TRACKS);

  private static final DerivationDefinition<Playlist, Artist> ARTISTS = DerivationDefinition.collection(
      "artists", PlaylistType.ARTISTS);

  private static final DerivationDefinition<Playlist, Album> ALBUMS = DerivationDefinition.collection(
      "albums", PlaylistType.ALBUMS);

  private static final TupleCodec<Offset> CURSOR_CODEC = new TupleCodec<>(OffsetCodec.INSTANCE);

  private final Spotify connector;

  SpotifyTracksPageSource(Spotify connector) {
    super("tracksPage", PlaylistType.TYPE, Paging.pages(50, 10000),
        List.of(TRACKS, ARTISTS, ALBUMS));
    this.connector = connector;
  }

  @Override
  public SourcePage<TrackPage> fetch(Ref<Playlist> parent, PageRequest request) throws IOException,
      InterruptedException {
    return connector.tracksPage(parent, request.typed(CURSOR_CODEC)).encoded(CURSOR_CODEC);
  }

  @Override
  public void derive(Ref<Playlist> parent, PageRequest request, TrackPage data,
      DerivedPage<Playlist> derived) {
    derived.begin(TRACKS).entities(Spotify.tracks(data));
    derived.begin(ARTISTS).inputs(Spotify.artists(data));
    derived.begin(ALBUMS).entities(Spotify.albums(data));
  }

  private static final class OffsetCodec implements RecordCodec<Offset> {
    static final OffsetCodec INSTANCE = new OffsetCodec();

    @Override
    public String describe() {
      return "Offset(int items)";
    }

    @Override
    public int columns() {
      return 1;
    }

    @Override
    public void write(Offset value, RowWriter out) {
      out.putInt(0, value.items());
    }

    @Override
    public Offset read(RowReader in) {
      return new Offset(in.getInt(0));
    }
  }
}
