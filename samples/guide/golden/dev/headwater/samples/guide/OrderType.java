package dev.headwater.samples.guide;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.StoredField;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Order}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Order.class,
    name = "Order",
    fields = {"number", "placedAt"},
    ids = {"number"}
)
public final class OrderType extends EntityType<Order> {
  /**
   * The one value of this class.
   */
  public static final OrderType TYPE = new OrderType();

  /**
   * {@code long number}
   */
  public static final OrderedField<Order, Long> NUMBER = new OrderedField<>(TYPE, 0, "number",
      Scalar.LONG, Nullness.REQUIRED, order -> order.number());

  /**
   * {@code Instant placedAt}
   */
  public static final OrderedField<Order, Instant> PLACED_AT = new OrderedField<>(TYPE, 1,
      "placedAt", Scalar.INSTANT, Nullness.REQUIRED, order -> order.placedAt());

  private static final List<Field<Order, ?>> FIELDS = List.of(NUMBER, PLACED_AT);

  private static final List<StoredField<Order, ?>> COLUMNS = List.of(NUMBER, PLACED_AT);

  private static final List<StoredField<Order, ?>> ID_FIELDS = List.of(NUMBER);

  private OrderType() {
    super("Order", Order.class);
  }

  /**
   * A reference to the {@link Order} of an id.
   */
  public static Ref<Order> ref(long number) {
    return new Ref<>(TYPE, number);
  }

  /**
   * The id in a reference.
   */
  public static long key(Ref<Order> ref) {
    return (long) ref.key();
  }

  @Override
  public Ref<Order> refTo(Order entity) {
    return ref(entity.number());
  }

  @Override
  public List<Field<Order, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Order, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Order, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Order entity, RowWriter out) {
    out.putLong(0, entity.number());
    out.putInstant(1, entity.placedAt());
  }

  @Override
  public Order read(RowReader in) {
    return new Order(in.getLong(0), in.getInstant(1));
  }

  @Override
  public void writeKey(Object key, RowWriter out) {
    out.putLong(0, (long) key);
  }

  @Override
  public Object readKey(RowReader in) {
    return in.getLong(0);
  }
}
