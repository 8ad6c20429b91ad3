package dev.headwater.samples.spotify.api;

import dev.headwater.credential.OAuthTokens;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Spotify's API over HTTP: each call is made at once. Thread-safe. */
public final class HttpSpotifyApi implements SpotifyApi {
  private static final Pattern ID = Pattern.compile("\\w{1,64}");

  private final Requests requests;

  /**
   * An API.
   *
   * @param root such as {@code https://api.spotify.com}
   * @param tokens give the access token for each request
   */
  public HttpSpotifyApi(URI root, OAuthTokens tokens) {
    this.requests = new Requests(root, tokens);
  }

  @Override
  public Me me() throws IOException, InterruptedException {
    return get("/v1/me", Me::read);
  }

  @Override
  public PlaylistPage playlists(int offset, int limit) throws IOException, InterruptedException {
    return get("/v1/me/playlists" + page(offset, limit), PlaylistPage::read);
  }

  @Override
  public PlaylistData playlist(String playlist) throws IOException, InterruptedException {
    return get(
        "/v1/playlists/" + id(playlist) + "?fields=id,name,description",
        answer -> PlaylistData.read(answer.json()));
  }

  @Override
  public TrackPage tracks(String playlist, int offset, int limit)
      throws IOException, InterruptedException {
    return get("/v1/playlists/" + id(playlist) + "/tracks" + page(offset, limit), TrackPage::read);
  }

  @Override
  public ArtistsAnswer artists(List<String> ids) throws IOException, InterruptedException {
    if (ids.isEmpty() || ids.size() > MOST) {
      throw new IllegalArgumentException(ids.size() + " artists at once; ask for 1 to " + MOST);
    }
    ids.forEach(HttpSpotifyApi::id);
    return get("/v1/artists?ids=" + String.join(",", ids), ArtistsAnswer::read);
  }

  private static String page(int offset, int limit) {
    return "?limit=" + Math.min(limit, MOST) + "&offset=" + offset;
  }

  /** An id, which goes into a path as it is. */
  private static String id(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("'" + id + "' is no id of Spotify");
    }
    return id;
  }

  private <T> T get(String target, Function<Answer, T> read)
      throws IOException, InterruptedException {
    try {
      return read.apply(requests.get(target));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new SpotifyException(
          "GET " + target + ": not the answer that Spotify documents: " + e.getMessage(), e);
    }
  }
}
