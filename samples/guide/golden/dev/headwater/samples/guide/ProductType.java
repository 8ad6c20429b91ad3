package dev.headwater.samples.guide;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.RefField;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.ScalarField;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedEntity;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Product}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Product.class,
    name = "Product",
    fields = {"slug", "title", "price", "availability", "description", "supplier"},
    ids = {"slug"}
)
public final class ProductType extends EntityType<Product> {
  /**
   * The one value of this class.
   */
  public static final ProductType TYPE = new ProductType();

  /**
   * {@code String slug}
   */
  public static final TextField<Product> SLUG = new TextField<>(TYPE, 0, "slug", Nullness.REQUIRED,
      product -> product.slug());

  /**
   * {@code String title}
   */
  public static final TextField<Product> TITLE = new TextField<>(TYPE, 1, "title",
      Nullness.REQUIRED, product -> product.title());

  /**
   * {@code Money price}
   */
  public static final ScalarField<Product, Money> PRICE = new ScalarField<>(TYPE, 2, "price",
      Scalar.record(Money.class, MoneyCodec.INSTANCE), Nullness.REQUIRED,
      product -> product.price());

  /**
   * {@code Product.Availability availability}
   */
  public static final OrderedField<Product, Product.Availability> AVAILABILITY = new OrderedField<>(TYPE,
      3, "availability", Scalar.enumeration(Product.Availability.class), Nullness.REQUIRED,
      product -> product.availability());

  /**
   * {@code String description}
   */
  public static final TextField<Product> DESCRIPTION = new TextField<>(TYPE, 4, "description",
      Nullness.NULLABLE, product -> product.description());

  /**
   * {@code Ref<Supplier> supplier}
   */
  public static final RefField<Product, Supplier> SUPPLIER = new RefField<>(TYPE, 5, "supplier",
      () -> SupplierType.TYPE, Nullness.NULLABLE, product -> product.supplier());

  private static final List<Field<Product, ?>> FIELDS = List.of(SLUG, TITLE, PRICE, AVAILABILITY,
      DESCRIPTION, SUPPLIER);

  private static final List<StoredField<Product, ?>> COLUMNS = List.of(SLUG, TITLE, PRICE,
      AVAILABILITY, DESCRIPTION, SUPPLIER);

  private static final List<StoredField<Product, ?>> ID_FIELDS = List.of(SLUG);

  private ProductType() {
    super("Product", Product.class);
  }

  /**
   * A reference to the {@link Product} of an id.
   */
  public static Ref<Product> ref(String slug) {
    return new Ref<>(TYPE, slug);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Product> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Product> refTo(Product entity) {
    return ref(entity.slug());
  }

  @Override
  public List<Field<Product, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Product, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Product, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Product entity, RowWriter out) {
    out.putString(0, entity.slug());
    out.putString(1, entity.title());
    out.putRecord(2, entity.price(), MoneyCodec.INSTANCE);
    out.putEnum(3, entity.availability());
    if (entity.description() == null) {
      out.putNull(4);
    } else {
      out.putString(4, entity.description());
    }
    if (entity.supplier() == null) {
      out.putNull(5);
    } else {
      out.putRef(5, entity.supplier());
    }
  }

  @Override
  public Product read(RowReader in) {
    return new Product(
        in.getString(0),
        in.getString(1),
        in.getRecord(2, MoneyCodec.INSTANCE),
        in.getEnum(3, Product.Availability.class),
        in.isNull(4) ? null : in.getString(4),
        in.isNull(5) ? null : in.getRef(5, SupplierType.TYPE));
  }

  @Override
  public void writeKey(Object key, RowWriter out) {
    out.putString(0, (String) key);
  }

  @Override
  public Object readKey(RowReader in) {
    return in.getString(0);
  }

  @SuppressWarnings("NullAway")
  private static final class MoneyCodec implements RecordCodec<Money> {
    static final MoneyCodec INSTANCE = new MoneyCodec();

    @Override
    public String describe() {
      return "Money(BigDecimal amount, String currency)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(Money value, RowWriter out) {
      if (value.amount() == null) {
        out.putNull(0);
      } else {
        out.putBigDecimal(0, value.amount());
      }
      if (value.currency() == null) {
        out.putNull(1);
      } else {
        out.putString(1, value.currency());
      }
    }

    @Override
    public Money read(RowReader in) {
      return new Money(in.isNull(0) ? null : in.getBigDecimal(0), in.isNull(1) ? null : in.getString(1));
    }
  }
}
