package dev.headwater.samples.guide;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedEntity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Supplier}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Supplier.class,
    name = "Supplier",
    fields = {"id", "name", "phone"},
    ids = {"id"}
)
public final class SupplierType extends EntityType<Supplier> {
  /**
   * The one value of this class.
   */
  public static final SupplierType TYPE = new SupplierType();

  /**
   * {@code UUID id}
   */
  public static final OrderedField<Supplier, UUID> ID = new OrderedField<>(TYPE, 0, "id",
      Scalar.UUID, Nullness.REQUIRED, supplier -> supplier.getId());

  /**
   * {@code String name}
   */
  public static final TextField<Supplier> NAME = new TextField<>(TYPE, 1, "name", Nullness.REQUIRED,
      supplier -> supplier.getName());

  /**
   * {@code String phone}
   */
  public static final TextField<Supplier> PHONE = new TextField<>(TYPE, 2, "phone",
      Nullness.NULLABLE, supplier -> supplier.getPhone());

  private static final List<Field<Supplier, ?>> FIELDS = List.of(ID, NAME, PHONE);

  private static final List<StoredField<Supplier, ?>> COLUMNS = List.of(ID, NAME, PHONE);

  private static final List<StoredField<Supplier, ?>> ID_FIELDS = List.of(ID);

  private SupplierType() {
    super("Supplier", Supplier.class);
  }

  /**
   * A reference to the {@link Supplier} of an id.
   */
  public static Ref<Supplier> ref(UUID id) {
    return new Ref<>(TYPE, id);
  }

  /**
   * The id in a reference.
   */
  public static UUID key(Ref<Supplier> ref) {
    return (UUID) ref.key();
  }

  @Override
  public Ref<Supplier> refTo(Supplier entity) {
    return ref(entity.getId());
  }

  @Override
  public List<Field<Supplier, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Supplier, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Supplier, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Supplier entity, RowWriter out) {
    out.putUuid(0, entity.getId());
    out.putString(1, entity.getName());
    if (entity.getPhone() == null) {
      out.putNull(2);
    } else {
      out.putString(2, entity.getPhone());
    }
  }

  @Override
  public Supplier read(RowReader in) {
    Supplier entity = new Supplier();
    entity.setId(in.getUuid(0));
    entity.setName(in.getString(1));
    entity.setPhone(in.isNull(2) ? null : in.getString(2));
    return entity;
  }

  @Override
  public void writeKey(Object key, RowWriter out) {
    out.putUuid(0, (UUID) key);
  }

  @Override
  public Object readKey(RowReader in) {
    return in.getUuid(0);
  }
}
