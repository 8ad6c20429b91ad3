package dev.headwater.samples.spotify;

import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import dev.headwater.stamp.GeneratedFrom;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code playlist} of {@link Spotify}.
 */
@NullMarked
@GeneratedFrom(Spotify.class)
final class SpotifyPlaylistLoader extends SourceDefinition<Playlist, Optional<PlaylistInput>> {
  private static final DerivationDefinition<Playlist, Playlist> PLAYLIST = DerivationDefinition.fields(
      "playlist", PlaylistType.TYPE, PlaylistType.NAME, PlaylistType.DESCRIPTION);

  private final Spotify connector;

  SpotifyPlaylistLoader(Spotify connector) {
    super("playlist", PlaylistType.TYPE, Paging.single(), false, List.of(PLAYLIST));
    this.connector = connector;
  }

  @Override
  public SourcePage<Optional<PlaylistInput>> fetch(Ref<Playlist> parent, PageRequest request) throws
      IOException, InterruptedException {
    return SourcePage.last(Optional.of(connector.playlist(parent)));
  }

  @Override
  public void derive(Ref<Playlist> parent, PageRequest request, Optional<PlaylistInput> data,
      DerivedPage<Playlist> derived) {
    derived.begin(PLAYLIST).inputs(data);
  }
}
