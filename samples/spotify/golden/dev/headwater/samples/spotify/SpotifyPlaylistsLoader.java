package dev.headwater.samples.spotify;

import dev.headwater.cursor.TupleCodec;
import dev.headwater.entity.Ref;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
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
 * The loader {@code playlists} of {@link Spotify}.
 */
@NullMarked
@GeneratedFrom(Spotify.class)
final class SpotifyPlaylistsLoader extends SourceDefinition<Library, List<PlaylistInput>> {
  private static final DerivationDefinition<Library, Playlist> PLAYLISTS = DerivationDefinition.collection(
      "playlists", LibraryType.PLAYLISTS);

  private static final TupleCodec<Offset> CURSOR_CODEC = new TupleCodec<>(OffsetCodec.INSTANCE);

  private final Spotify connector;

  SpotifyPlaylistsLoader(Spotify connector) {
    super("playlists", LibraryType.TYPE, Paging.pages(50, 10000), List.of(PLAYLISTS));
    this.connector = connector;
  }

  @Override
  public SourcePage<List<PlaylistInput>> fetch(Ref<Library> parent, PageRequest request) throws
      IOException, InterruptedException {
    return connector.playlists(parent, request.typed(CURSOR_CODEC)).encoded(CURSOR_CODEC);
  }

  @Override
  public void derive(Ref<Library> parent, PageRequest request, List<PlaylistInput> data,
      DerivedPage<Library> derived) {
    derived.begin(PLAYLISTS).inputs(data);
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
