package dev.headwater.samples.guide.parcels;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link Depot}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Depot.class)
public final class DepotInput extends EntityInput<Depot> {
  private DepotInput(Ref<Depot> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static DepotInput of(Ref<Depot> ref) {
    return new DepotInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static DepotInput of(String code) {
    return of(DepotType.ref(code));
  }

  /**
   * Sets {@link DepotType#NAME}.
   */
  public DepotInput name(String name) {
    put(DepotType.NAME, name);
    return this;
  }

  /**
   * Sets {@link DepotType#CITY}.
   */
  public DepotInput city(String city) {
    put(DepotType.CITY, city);
    return this;
  }
}
