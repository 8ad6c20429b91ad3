package dev.headwater.samples.spotify;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link Track}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Track.class)
public final class TrackInput extends EntityInput<Track> {
  private TrackInput(Ref<Track> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static TrackInput of(Ref<Track> ref) {
    return new TrackInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static TrackInput of(String id) {
    return of(TrackType.ref(id));
  }

  /**
   * Sets {@link TrackType#NAME}.
   */
  public TrackInput name(String name) {
    put(TrackType.NAME, name);
    return this;
  }

  /**
   * Sets {@link TrackType#DURATION_MILLIS}.
   */
  public TrackInput durationMillis(int durationMillis) {
    put(TrackType.DURATION_MILLIS, durationMillis);
    return this;
  }

  /**
   * Sets {@link TrackType#ARTIST}.
   */
  public TrackInput artist(Ref<Artist> artist) {
    put(TrackType.ARTIST, artist);
    return this;
  }

  /**
   * Sets {@link TrackType#ALBUM}.
   */
  public TrackInput album(Ref<Album> album) {
    put(TrackType.ALBUM, album);
    return this;
  }
}
