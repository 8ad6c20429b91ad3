package dev.headwater.samples.guide.parcels;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link Customer}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Customer.class)
public final class CustomerInput extends EntityInput<Customer> {
  private CustomerInput(Ref<Customer> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static CustomerInput of(Ref<Customer> ref) {
    return new CustomerInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static CustomerInput of(String name) {
    return of(CustomerType.ref(name));
  }
}
