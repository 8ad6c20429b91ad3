package dev.headwater.samples.guide.parcels;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.RefField;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedEntity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Parcel}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Parcel.class,
    name = "Parcel",
    fields = {"number", "price", "depot", "whereabouts"},
    ids = {"number"}
)
public final class ParcelType extends EntityType<Parcel> {
  /**
   * The one value of this class.
   */
  public static final ParcelType TYPE = new ParcelType();

  /**
   * {@code String number}
   */
  public static final TextField<Parcel> NUMBER = new TextField<>(TYPE, 0, "number",
      Nullness.REQUIRED, parcel -> parcel.number());

  /**
   * {@code BigDecimal price}
   */
  public static final OrderedField<Parcel, BigDecimal> PRICE = new OrderedField<>(TYPE, 1, "price",
      Scalar.BIG_DECIMAL, Nullness.REQUIRED, parcel -> parcel.price());

  /**
   * {@code Ref<Depot> depot}
   */
  public static final RefField<Parcel, Depot> DEPOT = new RefField<>(TYPE, 2, "depot",
      () -> DepotType.TYPE, Nullness.REQUIRED, parcel -> parcel.depot());

  /**
   * {@code String whereabouts}
   */
  public static final TextField<Parcel> WHEREABOUTS = new TextField<>(TYPE, 3, "whereabouts",
      Nullness.NULLABLE, parcel -> parcel.whereabouts());

  private static final List<Field<Parcel, ?>> FIELDS = List.of(NUMBER, PRICE, DEPOT, WHEREABOUTS);

  private static final List<StoredField<Parcel, ?>> COLUMNS = List.of(NUMBER, PRICE, DEPOT,
      WHEREABOUTS);

  private static final List<StoredField<Parcel, ?>> ID_FIELDS = List.of(NUMBER);

  private ParcelType() {
    super("Parcel", Parcel.class);
  }

  /**
   * A reference to the {@link Parcel} of an id.
   */
  public static Ref<Parcel> ref(String number) {
    return new Ref<>(TYPE, number);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Parcel> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Parcel> refTo(Parcel entity) {
    return ref(entity.number());
  }

  @Override
  public List<Field<Parcel, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Parcel, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Parcel, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Parcel entity, RowWriter out) {
    out.putString(0, entity.number());
    out.putBigDecimal(1, entity.price());
    out.putRef(2, entity.depot());
    if (entity.whereabouts() == null) {
      out.putNull(3);
    } else {
      out.putString(3, entity.whereabouts());
    }
  }

  @Override
  public Parcel read(RowReader in) {
    return new Parcel(
        in.getString(0),
        in.getBigDecimal(1),
        in.getRef(2, DepotType.TYPE),
        in.isNull(3) ? null : in.getString(3));
  }

  @Override
  public void writeKey(Object key, RowWriter out) {
    out.putString(0, (String) key);
  }

  @Override
  public Object readKey(RowReader in) {
    return in.getString(0);
  }
}
