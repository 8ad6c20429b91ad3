package dev.headwater.samples.spotify;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link Library}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Library.class)
public final class LibraryInput extends EntityInput<Library> {
  private LibraryInput(Ref<Library> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static LibraryInput of(Ref<Library> ref) {
    return new LibraryInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static LibraryInput of(String user) {
    return of(LibraryType.ref(user));
  }
}
