package dev.headwater.samples.spotify;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link Album}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Album.class)
public final class AlbumInput extends EntityInput<Album> {
  private AlbumInput(Ref<Album> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static AlbumInput of(Ref<Album> ref) {
    return new AlbumInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static AlbumInput of(String id) {
    return of(AlbumType.ref(id));
  }

  /**
   * Sets {@link AlbumType#NAME}.
   */
  public AlbumInput name(String name) {
    put(AlbumType.NAME, name);
    return this;
  }

  /**
   * Sets {@link AlbumType#RELEASE_DATE}.
   */
  public AlbumInput releaseDate(String releaseDate) {
    put(AlbumType.RELEASE_DATE, releaseDate);
    return this;
  }
}
