package dev.headwater.samples.spotify.server;

/**
 * How much the embedded server has.
 *
 * @param playlists of the one user, at least 0
 * @param tracks of each playlist, at least 0
 * @param artists who play them, at least 1; the last is one whom Spotify no longer knows
 */
public record Size(int playlists, int tracks, int artists) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is outside its range
   */
  public Size {
    require(playlists >= 0, "playlists", playlists, 0);
    require(tracks >= 0, "tracks", tracks, 0);
    require(artists >= 1, "artists", artists, 1);
  }

  private static void require(boolean condition, String name, int found, int least) {
    if (!condition) {
      throw new IllegalArgumentException(name + " is " + found + "; write " + least + " or more");
    }
  }
}
