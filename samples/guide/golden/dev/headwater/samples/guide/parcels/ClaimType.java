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
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Claim}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Claim.class,
    name = "Claim",
    fields = {"number", "parcel", "state", "changedAt"},
    ids = {"number"}
)
public final class ClaimType extends EntityType<Claim> {
  /**
   * The one value of this class.
   */
  public static final ClaimType TYPE = new ClaimType();

  /**
   * {@code String number}
   */
  public static final TextField<Claim> NUMBER = new TextField<>(TYPE, 0, "number",
      Nullness.REQUIRED, claim -> claim.number());

  /**
   * {@code Ref<Parcel> parcel}
   */
  public static final RefField<Claim, Parcel> PARCEL = new RefField<>(TYPE, 1, "parcel",
      () -> ParcelType.TYPE, Nullness.REQUIRED, claim -> claim.parcel());

  /**
   * {@code String state}
   */
  public static final TextField<Claim> STATE = new TextField<>(TYPE, 2, "state", Nullness.REQUIRED,
      claim -> claim.state());

  /**
   * {@code Instant changedAt}
   */
  public static final OrderedField<Claim, Instant> CHANGED_AT = new OrderedField<>(TYPE, 3,
      "changedAt", Scalar.INSTANT, Nullness.REQUIRED, claim -> claim.changedAt());

  private static final List<Field<Claim, ?>> FIELDS = List.of(NUMBER, PARCEL, STATE, CHANGED_AT);

  private static final List<StoredField<Claim, ?>> COLUMNS = List.of(NUMBER, PARCEL, STATE,
      CHANGED_AT);

  private static final List<StoredField<Claim, ?>> ID_FIELDS = List.of(NUMBER);

  private ClaimType() {
    super("Claim", Claim.class);
  }

  /**
   * A reference to the {@link Claim} of an id.
   */
  public static Ref<Claim> ref(String number) {
    return new Ref<>(TYPE, number);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Claim> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Claim> refTo(Claim entity) {
    return ref(entity.number());
  }

  @Override
  public List<Field<Claim, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Claim, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Claim, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Claim entity, RowWriter out) {
    out.putString(0, entity.number());
    out.putRef(1, entity.parcel());
    out.putString(2, entity.state());
    out.putInstant(3, entity.changedAt());
  }

  @Override
  public Claim read(RowReader in) {
    return new Claim(
        in.getString(0),
        in.getRef(1, ParcelType.TYPE),
        in.getString(2),
        in.getInstant(3));
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
