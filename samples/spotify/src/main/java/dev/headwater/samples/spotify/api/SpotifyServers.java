package dev.headwater.samples.spotify.api;

import java.net.URI;

/**
 * Where Spotify is.
 *
 * @param accounts the server that gives out tokens
 * @param api the server of the Web API
 */
public record SpotifyServers(URI accounts, URI api) {
  /** The real one. */
  public static final SpotifyServers SPOTIFY =
      new SpotifyServers(
          URI.create("https://accounts.spotify.com"), URI.create("https://api.spotify.com"));
}
