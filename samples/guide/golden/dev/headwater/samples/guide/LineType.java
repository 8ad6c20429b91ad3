package dev.headwater.samples.guide;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.RefField;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.StoredField;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedEntity;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Line}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Line.class,
    name = "Line",
    fields = {"order", "place", "product", "quantity"},
    ids = {"order", "place"}
)
public final class LineType extends EntityType<Line> {
  /**
   * The one value of this class.
   */
  public static final LineType TYPE = new LineType();

  /**
   * {@code long order}
   */
  public static final OrderedField<Line, Long> ORDER = new OrderedField<>(TYPE, 0, "order",
      Scalar.LONG, Nullness.REQUIRED, line -> line.order());

  /**
   * {@code int place}
   */
  public static final OrderedField<Line, Integer> PLACE = new OrderedField<>(TYPE, 1, "place",
      Scalar.INT, Nullness.REQUIRED, line -> line.place());

  /**
   * {@code Ref<Product> product}
   */
  public static final RefField<Line, Product> PRODUCT = new RefField<>(TYPE, 2, "product",
      () -> ProductType.TYPE, Nullness.REQUIRED, line -> line.product());

  /**
   * {@code int quantity}
   */
  public static final OrderedField<Line, Integer> QUANTITY = new OrderedField<>(TYPE, 3, "quantity",
      Scalar.INT, Nullness.REQUIRED, line -> line.quantity());

  private static final List<Field<Line, ?>> FIELDS = List.of(ORDER, PLACE, PRODUCT, QUANTITY);

  private static final List<StoredField<Line, ?>> COLUMNS = List.of(ORDER, PLACE, PRODUCT,
      QUANTITY);

  private static final List<StoredField<Line, ?>> ID_FIELDS = List.of(ORDER, PLACE);

  private LineType() {
    super("Line", Line.class);
  }

  /**
   * A reference to the {@link Line} of an id.
   */
  public static Ref<Line> ref(long order, int place) {
    return new Ref<>(TYPE, new Key(order, place));
  }

  /**
   * The id in a reference.
   */
  public static Key key(Ref<Line> ref) {
    return (Key) ref.key();
  }

  @Override
  public Ref<Line> refTo(Line entity) {
    return ref(entity.order(), entity.place());
  }

  @Override
  public List<Field<Line, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Line, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Line, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Line entity, RowWriter out) {
    out.putLong(0, entity.order());
    out.putInt(1, entity.place());
    out.putRef(2, entity.product());
    out.putInt(3, entity.quantity());
  }

  @Override
  public Line read(RowReader in) {
    return new Line(
        in.getLong(0),
        in.getInt(1),
        in.getRef(2, ProductType.TYPE),
        in.getInt(3));
  }

  @Override
  public void writeKey(Object key, RowWriter out) {
    Key composite = (Key) key;
    out.putLong(0, composite.order());
    out.putInt(1, composite.place());
  }

  @Override
  public Object readKey(RowReader in) {
    return new Key(in.getLong(0), in.getInt(1));
  }

  /**
   * What identifies a {@link Line}.
   */
  public record Key(long order, int place) {
  }
}
