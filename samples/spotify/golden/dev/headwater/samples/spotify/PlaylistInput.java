package dev.headwater.samples.spotify;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A partial write of a {@link Playlist}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Playlist.class)
public final class PlaylistInput extends EntityInput<Playlist> {
  private PlaylistInput(Ref<Playlist> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static PlaylistInput of(Ref<Playlist> ref) {
    return new PlaylistInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static PlaylistInput of(String id) {
    return of(PlaylistType.ref(id));
  }

  /**
   * Sets {@link PlaylistType#NAME}.
   */
  public PlaylistInput name(String name) {
    put(PlaylistType.NAME, name);
    return this;
  }

  /**
   * Sets {@link PlaylistType#DESCRIPTION}.
   */
  public PlaylistInput description(@Nullable String description) {
    put(PlaylistType.DESCRIPTION, description);
    return this;
  }
}
