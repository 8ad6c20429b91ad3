package dev.headwater.samples.guide.parcels;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Many;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedEntity;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Customer}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Customer.class,
    name = "Customer",
    fields = {"name", "parcels", "claims"},
    ids = {"name"}
)
public final class CustomerType extends EntityType<Customer> {
  /**
   * The one value of this class.
   */
  public static final CustomerType TYPE = new CustomerType();

  /**
   * {@code String name}
   */
  public static final TextField<Customer> NAME = new TextField<>(TYPE, 0, "name", Nullness.REQUIRED,
      customer -> customer.name());

  /**
   * {@code Many<Parcel> parcels}
   */
  public static final ManyField<Customer, Parcel> PARCELS = new ManyField<>(TYPE, "parcels",
      () -> ParcelType.TYPE);

  /**
   * {@code Many<Claim> claims}
   */
  public static final ManyField<Customer, Claim> CLAIMS = new ManyField<>(TYPE, "claims",
      () -> ClaimType.TYPE);

  private static final List<Field<Customer, ?>> FIELDS = List.of(NAME, PARCELS, CLAIMS);

  private static final List<StoredField<Customer, ?>> COLUMNS = List.of(NAME);

  private static final List<StoredField<Customer, ?>> ID_FIELDS = List.of(NAME);

  private CustomerType() {
    super("Customer", Customer.class);
  }

  /**
   * A reference to the {@link Customer} of an id.
   */
  public static Ref<Customer> ref(String name) {
    return new Ref<>(TYPE, name);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Customer> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Customer> refTo(Customer entity) {
    return ref(entity.name());
  }

  @Override
  public List<Field<Customer, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Customer, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Customer, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Customer entity, RowWriter out) {
    out.putString(0, entity.name());
  }

  @Override
  public Customer read(RowReader in) {
    return new Customer(in.getString(0), Many.inStore(), Many.inStore());
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
