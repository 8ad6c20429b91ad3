package dev.headwater.samples.guide;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link Line}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Line.class)
public final class LineInput extends EntityInput<Line> {
  private LineInput(Ref<Line> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static LineInput of(Ref<Line> ref) {
    return new LineInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static LineInput of(long order, int place) {
    return of(LineType.ref(order, place));
  }

  /**
   * Sets {@link LineType#PRODUCT}.
   */
  public LineInput product(Ref<Product> product) {
    put(LineType.PRODUCT, product);
    return this;
  }

  /**
   * Sets {@link LineType#QUANTITY}.
   */
  public LineInput quantity(int quantity) {
    put(LineType.QUANTITY, quantity);
    return this;
  }
}
