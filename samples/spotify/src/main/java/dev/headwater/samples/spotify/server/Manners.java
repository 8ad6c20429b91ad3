package dev.headwater.samples.spotify.server;

import java.time.Duration;

/**
 * How the embedded server treats its clients.
 *
 * @param lifetime how long it says that an access token is good for
 * @param callsPerToken after how many calls an access token has ended all the same, as the real
 *     service may end one at any time; 0 for never
 * @param callsPerRefusal each call of this number is refused for a rate limit; 0 for none
 */
public record Manners(Duration lifetime, int callsPerToken, int callsPerRefusal) {

  /** An hour, as Spotify says; no token ends early, and nothing is refused. */
  public static Manners good() {
    return new Manners(Duration.ofHours(1), 0, 0);
  }
}
