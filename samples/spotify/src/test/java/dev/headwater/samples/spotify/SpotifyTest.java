package dev.headwater.samples.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.samples.spotify.server.EmbeddedSpotify;
import dev.headwater.samples.spotify.server.Manners;
import dev.headwater.samples.spotify.server.Size;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourceDefinition;
import dev.headwater.store.MemoryStore;
import dev.headwater.sync.EntityReport;
import dev.headwater.sync.SourceReport;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sync of all playlists, and of some. */
final class SpotifyTest {
  private static final Ref<Library> LIBRARY = LibraryType.ref(EmbeddedSpotify.USER);

  private final MemoryStore store = new MemoryStore();

  private SyncReport sync(Connected connected) {
    return Sync.of(new SpotifyConnector(connected.api())).into(store).from(LIBRARY).run().orThrow();
  }

  @Test
  void onePageFeedsTracksArtistsAndAlbums() throws Exception {
    try (var connected = Connected.to(new Size(3, 120, 60), Manners.good())) {
      SyncReport report = sync(connected);

      assertThat(report.entities())
          .containsExactlyInAnyOrder(
              new EntityReport("Library", 1, 0),
              new EntityReport("Playlist", 3, 0),
              new EntityReport("Track", 360, 0),
              new EntityReport("Artist", 60, 0),
              new EntityReport("Album", 60, 0));
      assertThat(connected.targets("/tracks?")).hasSize(9);
    }

    Ref<Playlist> playlist = PlaylistType.ref("playlist2");
    assertThat(store.find(playlist).orElseThrow().get(PlaylistType.DESCRIPTION)).isNull();
    assertThat(store.load(TrackType.ref("playlist2track120")))
        .contains(
            new Track(
                "playlist2track120",
                "Song 120",
                120_120,
                ArtistType.ref("artist15"),
                AlbumType.ref("album15")));
    assertThat(store.load(AlbumType.ref("album20")))
        .contains(new Album("album20", "Album 20", "1969"));
    assertThat(store.load(ArtistType.ref("artist15")))
        .contains(new Artist("artist15", "The 15s", 15_000, 15));
    assertThat(store.members(playlist, PlaylistType.TRACKS, PageRequest.first(1_000)).items())
        .hasSize(120)
        .startsWith(TrackType.ref("playlist2track1"));
    assertThat(store.members(playlist, PlaylistType.ARTISTS, PageRequest.first(1_000)).items())
        .hasSize(60);
    assertThat(store.members(playlist, PlaylistType.ALBUMS, PageRequest.first(1_000)).items())
        .hasSize(60);
  }

  @Test
  void callsAreThoseOfTheFormula() throws Exception {
    try (var connected = Connected.to(new Size(101, 51, 60), Manners.good())) {
      SyncReport report = sync(connected);

      assertThat(report.sources())
          .contains(
              new SourceReport("playlists", 1, 3, 3, 3),
              new SourceReport("tracksPage", 101, 202, 202, 202),
              new SourceReport("artistDetails", 60, 60, 2, 2))
          .allSatisfy(source -> assertThat(source.calls()).isEqualTo(source.leastCalls()));
      assertThat(connected.targets("/v1/me/playlists"))
          .containsExactly(
              "/v1/me/playlists?limit=50&offset=0",
              "/v1/me/playlists?limit=50&offset=50",
              "/v1/me/playlists?limit=50&offset=100");
      assertThat(report.formula())
          .hasToString(
              "calls = Σ Library ⌈playlists/50⌉ + Σ Playlist ⌈max(tracks, artists, albums)/50⌉"
                  + " + ⌈Artist/50⌉");
      assertThat(report.calls()).isEqualTo(3 + 202 + 2).isEqualTo(connected.targets("/v1/").size());
    }
  }

  @Test
  void anArtistWhomSpotifyNoLongerKnowsKeepsTheName() throws Exception {
    try (var connected = Connected.to(new Size(1, 120, 60), Manners.good())) {
      assertThat(sync(connected).failures()).isEmpty();
    }

    Row<Artist> unknown = store.find(ArtistType.ref("artist60")).orElseThrow();
    assertThat(unknown.get(ArtistType.NAME)).isEqualTo("The 60s");
    assertThat(unknown.isSet(ArtistType.FOLLOWERS)).isFalse();
    assertThat(store.query(Query.of(ArtistType.TYPE).where(ArtistType.FOLLOWERS.ge(1_000))))
        .hasSize(59);
  }

  @Test
  void aBatchOfFiftyArtistsIsOneCall() throws Exception {
    try (var connected = Connected.to(new Size(1, 120, 60), Manners.good())) {
      SourceDefinition<?, ?> details =
          new SpotifyConnector(connected.api())
              .sources().stream()
                  .filter(source -> source.name().equals("artistDetails"))
                  .findFirst()
                  .orElseThrow();
      assertThat(details.batchSize()).isEqualTo(50);

      Map<Ref<Artist>, ArtistInput> found =
          new Spotify(connected.api())
              .artistDetails(List.of(ArtistType.ref("artist1"), ArtistType.ref("artist60")));

      assertThat(found).containsOnlyKeys(ArtistType.ref("artist1"));
      assertThat(connected.targets("/v1/artists"))
          .containsExactly("/v1/artists?ids=artist1,artist60");
    }
  }

  @Test
  void somePlaylistsAreSyncedWithoutListingTheLibrary() throws Exception {
    try (var connected = Connected.to(new Size(3, 10, 4), Manners.good())) {
      Sync.of(new SpotifyConnector(connected.api()))
          .into(store)
          .from(PlaylistType.ref("playlist3"))
          .plan(Spotify.planOfPlaylists())
          .run()
          .orThrow();

      assertThat(connected.targets("/v1/me")).isEmpty();
    }

    assertThat(store.count(PlaylistType.TYPE)).isEqualTo(1);
    assertThat(store.load(PlaylistType.ref("playlist3")).orElseThrow().name())
        .isEqualTo("Mixtape 3");
    assertThat(store.count(TrackType.TYPE)).isEqualTo(10);
  }
}
