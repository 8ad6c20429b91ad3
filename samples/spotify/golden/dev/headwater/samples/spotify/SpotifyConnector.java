package dev.headwater.samples.spotify;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.connector.Seeding;
import dev.headwater.samples.spotify.api.SpotifyApi;
import dev.headwater.source.SourceDefinition;
import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.sync.DefaultPlan;
import dev.headwater.sync.SyncPlan;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * {@link Spotify}, wired for a sync.
 */
@NullMarked
@GeneratedFrom(Spotify.class)
public final class SpotifyConnector implements ConnectorDefinition {
  private final List<SourceDefinition<?, ?>> sources;

  /**
   * Constructs the connector; the parameters are those of {@link Spotify}.
   */
  public SpotifyConnector(SpotifyApi api) {
    Spotify connector = new Spotify(api);
    this.sources = List.of(
        new SpotifyPlaylistsLoader(connector),
        new SpotifyPlaylistLoader(connector),
        new SpotifyTracksPageSource(connector),
        new SpotifyArtistDetailsLoader(connector));
  }

  @Override
  public Schema schema() {
    return SpotifySchema.SCHEMA;
  }

  @Override
  public List<SourceDefinition<?, ?>> sources() {
    return sources;
  }

  @Override
  public SyncPlan plan(Seeding seeding) {
    return DefaultPlan.of(this, seeding);
  }
}
