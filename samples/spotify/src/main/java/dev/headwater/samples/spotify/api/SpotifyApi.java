package dev.headwater.samples.spotify.api;

import dev.headwater.Operation;
import dev.headwater.RateBudget;
import java.io.IOException;
import java.util.List;

/**
 * What the sample calls of Spotify's Web API. Spotify counts calls in a window of 30 seconds and
 * does not say how many it allows, so the budget is this sample's own; what Spotify then refuses is
 * waited for as it says.
 */
@RateBudget(name = "window", calls = 300, seconds = 30)
public interface SpotifyApi {
  /** The most items of a page, and the most ids of a batch. */
  int MOST = 50;

  /**
   * Who the tokens belong to.
   *
   * @throws SpotifyException if Spotify does not give it, or not in the form that it documents; so
   *     for the others
   */
  @Operation(budgets = "window", attempts = 5, timeoutMillis = 30_000)
  Me me() throws IOException, InterruptedException;

  /**
   * A page of the playlists of that user.
   *
   * @param offset how many come before it
   * @param limit the most to give, 1 to 50
   */
  @Operation(budgets = "window", attempts = 5, timeoutMillis = 30_000)
  PlaylistPage playlists(int offset, int limit) throws IOException, InterruptedException;

  /** A playlist without its tracks. */
  @Operation(budgets = "window", attempts = 5, timeoutMillis = 30_000)
  PlaylistData playlist(String playlist) throws IOException, InterruptedException;

  /**
   * A page of the tracks of a playlist.
   *
   * @param offset how many items come before it
   * @param limit the most to give, 1 to 50
   */
  @Operation(budgets = "window", attempts = 5, timeoutMillis = 30_000)
  TrackPage tracks(String playlist, int offset, int limit) throws IOException, InterruptedException;

  /**
   * Those of some artists whom Spotify knows.
   *
   * @param ids 1 to 50
   */
  @Operation(budgets = "window", attempts = 5, timeoutMillis = 30_000)
  ArtistsAnswer artists(List<String> ids) throws IOException, InterruptedException;
}
