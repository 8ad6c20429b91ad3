package dev.headwater.samples.spotify.api;

import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.RateBudgetDefinition;
import dev.headwater.stamp.GeneratedFrom;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * {@link SpotifyApi}, each call of which goes through an {@link OperationCalls}.
 */
@NullMarked
@GeneratedFrom(SpotifyApi.class)
public final class SpotifyApiOperations implements SpotifyApi {
  private static final RateBudgetDefinition WINDOW_BUDGET = RateBudgetDefinition.of(
      "SpotifyApi.window", 300, 30);

  /**
   * The operation {@code me}.
   */
  public static final OperationDefinition ME = OperationDefinition.of("SpotifyApi", "me")
      .drawingOn(WINDOW_BUDGET)
      .attempts(5)
      .timeoutMillis(30000);

  /**
   * The operation {@code playlists}.
   */
  public static final OperationDefinition PLAYLISTS = OperationDefinition.of("SpotifyApi",
      "playlists")
      .drawingOn(WINDOW_BUDGET)
      .attempts(5)
      .timeoutMillis(30000);

  /**
   * The operation {@code playlist}.
   */
  public static final OperationDefinition PLAYLIST = OperationDefinition.of("SpotifyApi",
      "playlist")
      .drawingOn(WINDOW_BUDGET)
      .attempts(5)
      .timeoutMillis(30000);

  /**
   * The operation {@code tracks}.
   */
  public static final OperationDefinition TRACKS = OperationDefinition.of("SpotifyApi", "tracks")
      .drawingOn(WINDOW_BUDGET)
      .attempts(5)
      .timeoutMillis(30000);

  /**
   * The operation {@code artists}.
   */
  public static final OperationDefinition ARTISTS = OperationDefinition.of("SpotifyApi", "artists")
      .drawingOn(WINDOW_BUDGET)
      .attempts(5)
      .timeoutMillis(30000);

  /**
   * All operations, in declaration order.
   */
  public static final List<OperationDefinition> OPERATIONS = List.of(
      ME,
      PLAYLISTS,
      PLAYLIST,
      TRACKS,
      ARTISTS);

  private final SpotifyApi api;

  private final OperationCalls calls;

  /**
   * Passes calls on to another implementation; what makes the calls comes between.
   */
  public SpotifyApiOperations(SpotifyApi api, OperationCalls calls) {
    this.api = api;
    this.calls = calls;
  }

  @Override
  public Me me() throws IOException, InterruptedException {
    try {
      return calls.call(ME, () -> api.me());
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(ME, e);
    }
  }

  @Override
  public PlaylistPage playlists(int offset, int limit) throws IOException, InterruptedException {
    try {
      return calls.call(PLAYLISTS, () -> api.playlists(offset, limit));
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(PLAYLISTS, e);
    }
  }

  @Override
  public PlaylistData playlist(String playlist) throws IOException, InterruptedException {
    try {
      return calls.call(PLAYLIST, () -> api.playlist(playlist));
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(PLAYLIST, e);
    }
  }

  @Override
  public TrackPage tracks(String playlist, int offset, int limit) throws IOException,
      InterruptedException {
    try {
      return calls.call(TRACKS, () -> api.tracks(playlist, offset, limit));
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(TRACKS, e);
    }
  }

  @Override
  public ArtistsAnswer artists(List<String> ids) throws IOException, InterruptedException {
    try {
      return calls.call(ARTISTS, () -> api.artists(ids));
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(ARTISTS, e);
    }
  }
}
