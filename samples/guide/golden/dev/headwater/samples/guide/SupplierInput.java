package dev.headwater.samples.guide;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A partial write of a {@link Supplier}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Supplier.class)
public final class SupplierInput extends EntityInput<Supplier> {
  private SupplierInput(Ref<Supplier> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static SupplierInput of(Ref<Supplier> ref) {
    return new SupplierInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static SupplierInput of(UUID id) {
    return of(SupplierType.ref(id));
  }

  /**
   * Sets {@link SupplierType#NAME}.
   */
  public SupplierInput name(String name) {
    put(SupplierType.NAME, name);
    return this;
  }

  /**
   * Sets {@link SupplierType#PHONE}.
   */
  public SupplierInput phone(@Nullable String phone) {
    put(SupplierType.PHONE, phone);
    return this;
  }
}
