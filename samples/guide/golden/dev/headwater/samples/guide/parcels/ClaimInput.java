package dev.headwater.samples.guide.parcels;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link Claim}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Claim.class)
public final class ClaimInput extends EntityInput<Claim> {
  private ClaimInput(Ref<Claim> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static ClaimInput of(Ref<Claim> ref) {
    return new ClaimInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static ClaimInput of(String number) {
    return of(ClaimType.ref(number));
  }

  /**
   * Sets {@link ClaimType#PARCEL}.
   */
  public ClaimInput parcel(Ref<Parcel> parcel) {
    put(ClaimType.PARCEL, parcel);
    return this;
  }

  /**
   * Sets {@link ClaimType#STATE}.
   */
  public ClaimInput state(String state) {
    put(ClaimType.STATE, state);
    return this;
  }

  /**
   * Sets {@link ClaimType#CHANGED_AT}.
   */
  public ClaimInput changedAt(Instant changedAt) {
    put(ClaimType.CHANGED_AT, changedAt);
    return this;
  }
}
