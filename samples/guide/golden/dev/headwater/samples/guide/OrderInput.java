package dev.headwater.samples.guide;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link Order}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Order.class)
public final class OrderInput extends EntityInput<Order> {
  private OrderInput(Ref<Order> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static OrderInput of(Ref<Order> ref) {
    return new OrderInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static OrderInput of(long number) {
    return of(OrderType.ref(number));
  }

  /**
   * Sets {@link OrderType#PLACED_AT}.
   */
  public OrderInput placedAt(Instant placedAt) {
    put(OrderType.PLACED_AT, placedAt);
    return this;
  }
}
