package dev.headwater.samples.spotify;

import dev.headwater.entity.Ref;
import dev.headwater.source.BatchedSourceDefinition;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.stamp.GeneratedFrom;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code artistDetails} of {@link Spotify}.
 */
@NullMarked
@GeneratedFrom(Spotify.class)
final class SpotifyArtistDetailsLoader extends BatchedSourceDefinition<Artist, ArtistInput> {
  private static final DerivationDefinition<Artist, Artist> ARTIST_DETAILS = DerivationDefinition.fieldsIfPresent(
      "artistDetails", ArtistType.TYPE, ArtistType.FOLLOWERS, ArtistType.POPULARITY);

  private final Spotify connector;

  SpotifyArtistDetailsLoader(Spotify connector) {
    super("artistDetails", ArtistType.TYPE, 50, true, List.of(ARTIST_DETAILS));
    this.connector = connector;
  }

  @Override
  protected Map<Ref<Artist>, ArtistInput> load(List<Ref<Artist>> parents) throws IOException,
      InterruptedException {
    return connector.artistDetails(parents);
  }

  @Override
  public void derive(Ref<Artist> parent, PageRequest request, Optional<ArtistInput> data,
      DerivedPage<Artist> derived) {
    derived.begin(ARTIST_DETAILS).inputs(data);
  }
}
