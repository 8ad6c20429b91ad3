package dev.headwater.samples.spotify;

import dev.headwater.Connector;
import dev.headwater.Derivation;
import dev.headwater.Loader;
import dev.headwater.Source;
import dev.headwater.entity.Ref;
import dev.headwater.samples.spotify.api.AlbumData;
import dev.headwater.samples.spotify.api.ArtistData;
import dev.headwater.samples.spotify.api.ArtistsAnswer;
import dev.headwater.samples.spotify.api.PlaylistData;
import dev.headwater.samples.spotify.api.PlaylistPage;
import dev.headwater.samples.spotify.api.SpotifyApi;
import dev.headwater.samples.spotify.api.TrackData;
import dev.headwater.samples.spotify.api.TrackPage;
import dev.headwater.source.TypedPage;
import dev.headwater.source.TypedPageRequest;
import dev.headwater.source.TypedSourcePage;
import dev.headwater.sync.Step;
import dev.headwater.sync.SyncPlan;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The playlists of one user, and what is in them. It has no seed: by default, a plan is made of the
 * entities, from the root down.
 */
@Connector(
    name = "spotify",
    root = {Library.class, Playlist.class})
public final class Spotify {
  private final SpotifyApi api;

  /** A connector that asks this API. */
  public Spotify(SpotifyApi api) {
    this.api = api;
  }

  @Loader(pageSize = SpotifyApi.MOST)
  TypedPage<PlaylistInput, Offset> playlists(Ref<Library> library, TypedPageRequest<Offset> page)
      throws IOException, InterruptedException {
    PlaylistPage result = api.playlists(start(page), page.size());
    return TypedPage.of(
        result.playlists().stream().map(Spotify::playlist).toList(), next(result.nextOffset()));
  }

  /** For playlists that were not listed before: then they are not known by more than their id. */
  @Loader(
      populates = {"name", "description"},
      autoload = false)
  PlaylistInput playlist(Ref<Playlist> playlist) throws IOException, InterruptedException {
    return playlist(api.playlist(PlaylistType.key(playlist)));
  }

  @Source(pageSize = SpotifyApi.MOST)
  TypedSourcePage<TrackPage, Offset> tracksPage(
      Ref<Playlist> playlist, TypedPageRequest<Offset> page)
      throws IOException, InterruptedException {
    TrackPage result = api.tracks(PlaylistType.key(playlist), start(page), page.size());
    return TypedSourcePage.of(result, next(result.nextOffset()));
  }

  @Derivation(populates = "tracks")
  static Stream<Track> tracks(TrackPage page) {
    return page.tracks().stream().map(Spotify::track);
  }

  /** Rides along: no call of its own. */
  @Derivation(populates = "artists")
  static Stream<ArtistInput> artists(TrackPage page) {
    return page.tracks().stream()
        .flatMap(track -> track.artists().stream())
        .map(artist -> ArtistInput.of(artist.id()).name(artist.name()));
  }

  /** Rides along: no call of its own. */
  @Derivation(populates = "albums")
  static Stream<Album> albums(TrackPage page) {
    return page.tracks().stream()
        .map(TrackData::album)
        .map(album -> new Album(album.id(), album.name(), album.releaseDate()));
  }

  /** An artist who is not in the answer is not there any more, and keeps the name. */
  @Loader(
      populates = {"followers", "popularity"},
      batchSize = SpotifyApi.MOST)
  Map<Ref<Artist>, ArtistInput> artistDetails(List<Ref<Artist>> artists)
      throws IOException, InterruptedException {
    ArtistsAnswer answer = api.artists(artists.stream().map(ArtistType::key).toList());
    Map<Ref<Artist>, ArtistInput> found = new LinkedHashMap<>();
    for (ArtistData artist : answer.found()) {
      found.put(
          ArtistType.ref(artist.id()),
          ArtistInput.of(artist.id())
              .followers(artist.followers())
              .popularity(artist.popularity()));
    }
    return found;
  }

  /** The plan for playlists that are roots themselves: no library is listed. */
  public static SyncPlan planOfPlaylists() {
    return SyncPlan.of(
        Step.forAll(PlaylistType.TYPE).loadFields(PlaylistType.NAME, PlaylistType.DESCRIPTION),
        Step.forAll(PlaylistType.TYPE).loadCollection(PlaylistType.TRACKS),
        Step.forAll(ArtistType.TYPE).loadFields(ArtistType.FOLLOWERS, ArtistType.POPULARITY));
  }

  private static PlaylistInput playlist(PlaylistData playlist) {
    return PlaylistInput.of(playlist.id())
        .name(playlist.name())
        .description(playlist.description());
  }

  private static Track track(TrackData track) {
    AlbumData album = track.album();
    return new Track(
        track.id(),
        track.name(),
        track.durationMillis(),
        ArtistType.ref(track.artists().get(0).id()),
        AlbumType.ref(album.id()));
  }

  private static int start(TypedPageRequest<Offset> page) {
    Offset cursor = page.cursor();
    return cursor == null ? 0 : cursor.items();
  }

  private static @Nullable Offset next(@Nullable Integer offset) {
    return offset == null ? null : new Offset(offset);
  }
}
