package dev.headwater.samples.spotify;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link Artist}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Artist.class)
public final class ArtistInput extends EntityInput<Artist> {
  private ArtistInput(Ref<Artist> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static ArtistInput of(Ref<Artist> ref) {
    return new ArtistInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static ArtistInput of(String id) {
    return of(ArtistType.ref(id));
  }

  /**
   * Sets {@link ArtistType#NAME}.
   */
  public ArtistInput name(String name) {
    put(ArtistType.NAME, name);
    return this;
  }

  /**
   * Sets {@link ArtistType#FOLLOWERS}.
   */
  public ArtistInput followers(int followers) {
    put(ArtistType.FOLLOWERS, followers);
    return this;
  }

  /**
   * Sets {@link ArtistType#POPULARITY}.
   */
  public ArtistInput popularity(int popularity) {
    put(ArtistType.POPULARITY, popularity);
    return this;
  }
}
