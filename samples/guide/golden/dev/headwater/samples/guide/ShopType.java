package dev.headwater.samples.guide;

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
 * The entity {@link Shop}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Shop.class,
    name = "Shop",
    fields = {"domain", "products", "orders", "suppliers"},
    ids = {"domain"}
)
public final class ShopType extends EntityType<Shop> {
  /**
   * The one value of this class.
   */
  public static final ShopType TYPE = new ShopType();

  /**
   * {@code String domain}
   */
  public static final TextField<Shop> DOMAIN = new TextField<>(TYPE, 0, "domain", Nullness.REQUIRED,
      shop -> shop.domain());

  /**
   * {@code Many<Product> products}
   */
  public static final ManyField<Shop, Product> PRODUCTS = new ManyField<>(TYPE, "products",
      () -> ProductType.TYPE);

  /**
   * {@code Many<Order> orders}
   */
  public static final ManyField<Shop, Order> ORDERS = new ManyField<>(TYPE, "orders",
      () -> OrderType.TYPE);

  /**
   * {@code Many<Supplier> suppliers}
   */
  public static final ManyField<Shop, Supplier> SUPPLIERS = new ManyField<>(TYPE, "suppliers",
      () -> SupplierType.TYPE);

  private static final List<Field<Shop, ?>> FIELDS = List.of(DOMAIN, PRODUCTS, ORDERS, SUPPLIERS);

  private static final List<StoredField<Shop, ?>> COLUMNS = List.of(DOMAIN);

  private static final List<StoredField<Shop, ?>> ID_FIELDS = List.of(DOMAIN);

  private ShopType() {
    super("Shop", Shop.class);
  }

  /**
   * A reference to the {@link Shop} of an id.
   */
  public static Ref<Shop> ref(String domain) {
    return new Ref<>(TYPE, domain);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Shop> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Shop> refTo(Shop entity) {
    return ref(entity.domain());
  }

  @Override
  public List<Field<Shop, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Shop, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Shop, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Shop entity, RowWriter out) {
    out.putString(0, entity.domain());
  }

  @Override
  public Shop read(RowReader in) {
    return new Shop(
        in.getString(0),
        Many.inStore(),
        Many.inStore(),
        Many.inStore());
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
