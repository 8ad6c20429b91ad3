package dev.headwater.samples.spotify.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.operation.RateLimit;
import dev.headwater.samples.spotify.Connected;
import dev.headwater.samples.spotify.server.Manners;
import dev.headwater.samples.spotify.server.Reply;
import dev.headwater.samples.spotify.server.Size;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

final class HttpSpotifyApiTest {
  private final Deque<Reply> replies = new ArrayDeque<>();
  private Connected connected;
  private SpotifyApi api;

  @BeforeEach
  void start() throws Exception {
    connected =
        Connected.to(
            new Size(3, 120, 60),
            Manners.good(),
            request ->
                request.target().startsWith("/v1/")
                    ? Optional.ofNullable(replies.poll())
                    : Optional.empty());
    api = connected.api();
  }

  @AfterEach
  void stop() {
    connected.close();
  }

  @Test
  void followsPagesByOffset() throws Exception {
    assertThat(api.tracks("playlist1", 0, 100).nextOffset()).isEqualTo(50);
    assertThat(api.tracks("playlist1", 50, 50).nextOffset()).isEqualTo(100);
    TrackPage last = api.tracks("playlist1", 100, 50);

    assertThat(last.nextOffset()).isNull();
    assertThat(last.tracks()).hasSize(20);
    assertThat(last.tracks().get(0).artists())
        .extracting(TrackData.ArtistName::name)
        .containsExactly("The 49s", "The 50s");
    assertThat(connected.targets("/v1/"))
        .startsWith("/v1/playlists/playlist1/tracks?limit=50&offset=0");
  }

  @Test
  void leavesOutWhatIsNoTrackOfSpotify() throws Exception {
    answer(
        """
        {"items": [
           {"track": null},
           {"is_local": true, "track": {"type": "track", "id": null, "name": "my.mp3"}},
           {"track": {"type": "episode", "id": "e1", "name": "Talk"}},
           {"track": {"type": "track", "id": "t1", "name": "Song", "duration_ms": 7,
              "album": {"id": "a1", "name": "Album", "release_date": "1999"},
              "artists": [{"id": "r1", "name": "The 1s"}]}}],
         "limit": 50, "offset": 0, "total": 4, "next": null}""");

    assertThat(api.tracks("playlist1", 0, 50).tracks())
        .containsExactly(
            new TrackData(
                "t1",
                "Song",
                7,
                new AlbumData("a1", "Album", "1999"),
                List.of(new TrackData.ArtistName("r1", "The 1s"))));
  }

  @Test
  void artistsWhoAreNotKnownAreNotThere() throws Exception {
    assertThat(api.artists(List.of("artist2", "artist60", "nobody")).found())
        .containsExactly(new ArtistData("artist2", "The 2s", 2_000, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api.artists(Collections.nCopies(51, "artist1")))
        .withMessage("51 artists at once; ask for 1 to 50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/b", "a?b", "a b"})
  void anIdIsNoPath(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> api.tracks(id, 0, 50));
    assertThatIllegalArgumentException().isThrownBy(() -> api.playlist(id));
    assertThatIllegalArgumentException().isThrownBy(() -> api.artists(List.of(id)));
    assertThat(connected.targets("/v1/")).isEmpty();
  }

  @Test
  void asksAgainOnlyWhereThatMayHelp() throws Exception {
    replies.add(Reply.error(502, "Bad gateway"));
    replies.add(Reply.error(500, "Oops"));
    assertThat(api.me().id()).isEqualTo("wizzler");
    assertThat(connected.targets("/v1/")).hasSize(3);

    assertThatThrownBy(() -> api.playlist("nothing"))
        .isExactlyInstanceOf(SpotifyException.class)
        .hasMessageEndingWith("status 404 'Resource not found'");
    assertThat(connected.targets("/v1/")).hasSize(4);
  }

  @Test
  void aRefusalSaysWhenTheNextCallMayBeMade() throws Exception {
    for (int times = 0; times < 5; times++) {
      replies.add(Reply.rateLimit(0));
    }

    assertThatThrownBy(() -> api.me())
        .isInstanceOfSatisfying(
            RateLimitedException.class,
            e ->
                assertThat(Optional.ofNullable(e.rateLimit()).flatMap(RateLimit::blockedUntil))
                    .isPresent());
    assertThat(connected.targets("/v1/")).hasSize(5);
  }

  @Test
  void anAnswerOfAnotherFormIsAnError() {
    for (String body : List.of("{}", "[]", "{\"items\": 3}", "{\"items\": [{}]}")) {
      answer(body);
      assertThatThrownBy(() -> api.tracks("playlist1", 0, 50))
          .isExactlyInstanceOf(SpotifyException.class)
          .hasMessageContaining("not the answer that Spotify documents");
    }
  }

  @Test
  void theTokenIsNotQuoted() throws Exception {
    api.me();
    String token = connected.tokens().accessToken().reveal();
    replies.add(Reply.error(403, "Bearer " + token + " may \u001b not"));

    assertThatThrownBy(() -> api.me()).hasMessageEndingWith("status 403 'Bearer *** may   not'");
  }

  @Test
  void noAnswerIsTroubleOnTheWay() throws Exception {
    api.me();
    connected.close();

    assertThatThrownBy(() -> api.me())
        .isInstanceOf(SpotifyUnavailableException.class)
        .hasMessageStartingWith("GET /v1/me: no answer: ");
  }

  private void answer(String body) {
    replies.add(new Reply(200, Map.of(), JsonMapper.shared().readTree(body)));
  }
}
