package dev.headwater.samples.guide.parcels;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A partial write of a {@link Parcel}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Parcel.class)
public final class ParcelInput extends EntityInput<Parcel> {
  private ParcelInput(Ref<Parcel> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static ParcelInput of(Ref<Parcel> ref) {
    return new ParcelInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static ParcelInput of(String number) {
    return of(ParcelType.ref(number));
  }

  /**
   * Sets {@link ParcelType#PRICE}.
   */
  public ParcelInput price(BigDecimal price) {
    put(ParcelType.PRICE, price);
    return this;
  }

  /**
   * Sets {@link ParcelType#DEPOT}.
   */
  public ParcelInput depot(Ref<Depot> depot) {
    put(ParcelType.DEPOT, depot);
    return this;
  }

  /**
   * Sets {@link ParcelType#WHEREABOUTS}.
   */
  public ParcelInput whereabouts(@Nullable String whereabouts) {
    put(ParcelType.WHEREABOUTS, whereabouts);
    return this;
  }
}
