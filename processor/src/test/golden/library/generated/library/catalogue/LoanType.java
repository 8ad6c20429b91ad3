package library.catalogue;

import dev.headwater.entity.Bytes;
import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.ScalarField;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Loan}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Loan.class,
    name = "Loan",
    fields = {"card", "barcode", "from", "until"},
    ids = {"card", "barcode"}
)
@SuppressWarnings({"deprecation", "removal"})
public final class LoanType extends EntityType<Loan> {
  /**
   * The one value of this class.
   */
  public static final LoanType TYPE = new LoanType();

  /**
   * {@code String card}
   */
  public static final TextField<Loan> CARD = new TextField<>(TYPE, 0, "card", Nullness.REQUIRED,
      loan -> loan.card());

  /**
   * {@code byte[] barcode}
   */
  public static final ScalarField<Loan, byte[]> BARCODE = new ScalarField<>(TYPE, 1, "barcode",
      Scalar.BYTES, Nullness.REQUIRED, loan -> loan.getBarcode());

  /**
   * {@code Instant from}
   */
  public static final OrderedField<Loan, Instant> FROM = new OrderedField<>(TYPE, 2, "from",
      Scalar.INSTANT, Nullness.REQUIRED, loan -> loan.from());

  /**
   * {@code Instant until}
   */
  public static final OrderedField<Loan, Instant> UNTIL = new OrderedField<>(TYPE, 3, "until",
      Scalar.INSTANT, Nullness.NULLABLE, loan -> loan.until());

  private static final List<Field<Loan, ?>> FIELDS = List.of(CARD, BARCODE, FROM, UNTIL);

  private static final List<StoredField<Loan, ?>> COLUMNS = List.of(CARD, BARCODE, FROM, UNTIL);

  private static final List<StoredField<Loan, ?>> ID_FIELDS = List.of(CARD, BARCODE);

  private LoanType() {
    super("Loan", Loan.class);
  }

  /**
   * A reference to the {@link Loan} of an id.
   */
  public static Ref<Loan> ref(String card, byte[] barcode) {
    return new Ref<>(TYPE, new Key(card, Bytes.copyOf(barcode)));
  }

  /**
   * The id in a reference.
   */
  public static Key key(Ref<Loan> ref) {
    return (Key) ref.key();
  }

  @Override
  public Ref<Loan> refTo(Loan entity) {
    return ref(entity.card(), entity.getBarcode());
  }

  @Override
  public List<Field<Loan, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Loan, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Loan, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Loan entity, RowWriter out) {
    out.putString(0, entity.card());
    out.putBytes(1, entity.getBarcode());
    out.putInstant(2, entity.from());
    if (entity.until() == null) {
      out.putNull(3);
    } else {
      out.putInstant(3, entity.until());
    }
  }

  @Override
  public Loan read(RowReader in) {
    return new Loan(
        in.getString(0),
        in.getBytes(1),
        in.getInstant(2),
        in.isNull(3) ? null : in.getInstant(3));
  }

  @Override
  public void writeKey(Object key, RowWriter out) {
    Key composite = (Key) key;
    out.putString(0, composite.card());
    out.putBytes(1, composite.barcode().toArray());
  }

  @Override
  public Object readKey(RowReader in) {
    return new Key(in.getString(0), Bytes.copyOf(in.getBytes(1)));
  }

  /**
   * What identifies a {@link Loan}.
   */
  public record Key(String card, Bytes barcode) {
  }
}
