package dev.headwater.samples.spotify;

import dev.headwater.connector.Registry;
import dev.headwater.stamp.GeneratedRegistry;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Every entity type and connector schema of this module.
 */
@NullMarked
@GeneratedRegistry
public final class HeadwaterRegistry {
  /**
   * The registry.
   */
  public static final Registry REGISTRY = Registry.of(
      List.of(AlbumType.TYPE, ArtistType.TYPE, LibraryType.TYPE, PlaylistType.TYPE, TrackType.TYPE),
      List.of(SpotifySchema.SCHEMA));

  private HeadwaterRegistry() {
  }
}
