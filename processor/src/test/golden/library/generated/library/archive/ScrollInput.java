package library.archive;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link Scroll}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Scroll.class)
final class ScrollInput extends EntityInput<Scroll> {
  private ScrollInput(Ref<Scroll> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static ScrollInput of(Ref<Scroll> ref) {
    return new ScrollInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static ScrollInput of(int number) {
    return of(ScrollType.ref(number));
  }
}
