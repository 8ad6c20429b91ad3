package dev.headwater.samples.guide.parcels;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
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
 * The entity {@link Depot}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Depot.class,
    name = "Depot",
    fields = {"code", "name", "city"},
    ids = {"code"}
)
public final class DepotType extends EntityType<Depot> {
  /**
   * The one value of this class.
   */
  public static final DepotType TYPE = new DepotType();

  /**
   * {@code String code}
   */
  public static final TextField<Depot> CODE = new TextField<>(TYPE, 0, "code", Nullness.REQUIRED,
      depot -> depot.code());

  /**
   * {@code String name}
   */
  public static final TextField<Depot> NAME = new TextField<>(TYPE, 1, "name", Nullness.REQUIRED,
      depot -> depot.name());

  /**
   * {@code String city}
   */
  public static final TextField<Depot> CITY = new TextField<>(TYPE, 2, "city", Nullness.REQUIRED,
      depot -> depot.city());

  private static final List<Field<Depot, ?>> FIELDS = List.of(CODE, NAME, CITY);

  private static final List<StoredField<Depot, ?>> COLUMNS = List.of(CODE, NAME, CITY);

  private static final List<StoredField<Depot, ?>> ID_FIELDS = List.of(CODE);

  private DepotType() {
    super("Depot", Depot.class);
  }

  /**
   * A reference to the {@link Depot} of an id.
   */
  public static Ref<Depot> ref(String code) {
    return new Ref<>(TYPE, code);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Depot> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Depot> refTo(Depot entity) {
    return ref(entity.code());
  }

  @Override
  public List<Field<Depot, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Depot, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Depot, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Depot entity, RowWriter out) {
    out.putString(0, entity.code());
    out.putString(1, entity.name());
    out.putString(2, entity.city());
  }

  @Override
  public Depot read(RowReader in) {
    return new Depot(in.getString(0), in.getString(1), in.getString(2));
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
