package dev.headwater.samples.spotify;

import dev.headwater.connector.Schema;
import dev.headwater.stamp.GeneratedSchema;
import org.jspecify.annotations.NullMarked;

/**
 * The schema of {@link Spotify}: the entities that its roots lead to.
 */
@NullMarked
@GeneratedSchema(
    value = Spotify.class,
    name = "dev.headwater.samples.spotify/spotify"
)
public final class SpotifySchema {
  /**
   * The schema; it prints itself.
   */
  public static final Schema SCHEMA = Schema.of("dev.headwater.samples.spotify", "spotify",
      LibraryType.TYPE, PlaylistType.TYPE);

  private SpotifySchema() {
  }
}
