package dev.headwater.samples.guide;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link Shop}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Shop.class)
public final class ShopInput extends EntityInput<Shop> {
  private ShopInput(Ref<Shop> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static ShopInput of(Ref<Shop> ref) {
    return new ShopInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static ShopInput of(String domain) {
    return of(ShopType.ref(domain));
  }
}
