package library.archive;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Many;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.StoredField;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedEntity;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Scroll}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Scroll.class,
    name = "Scroll",
    fields = {"number", "copies"},
    ids = {"number"}
)
final class ScrollType extends EntityType<Scroll> {
  /**
   * The one value of this class.
   */
  public static final ScrollType TYPE = new ScrollType();

  /**
   * {@code int number}
   */
  public static final OrderedField<Scroll, Integer> NUMBER = new OrderedField<>(TYPE, 0, "number",
      Scalar.INT, Nullness.REQUIRED, scroll -> scroll.number());

  /**
   * {@code Many<Scroll> copies}
   */
  public static final ManyField<Scroll, Scroll> COPIES = new ManyField<>(TYPE, "copies",
      () -> ScrollType.TYPE);

  private static final List<Field<Scroll, ?>> FIELDS = List.of(NUMBER, COPIES);

  private static final List<StoredField<Scroll, ?>> COLUMNS = List.of(NUMBER);

  private static final List<StoredField<Scroll, ?>> ID_FIELDS = List.of(NUMBER);

  private ScrollType() {
    super("Scroll", Scroll.class);
  }

  /**
   * A reference to the {@link Scroll} of an id.
   */
  public static Ref<Scroll> ref(int number) {
    return new Ref<>(TYPE, number);
  }

  /**
   * The id in a reference.
   */
  public static int key(Ref<Scroll> ref) {
    return (int) ref.key();
  }

  @Override
  public Ref<Scroll> refTo(Scroll entity) {
    return ref(entity.number());
  }

  @Override
  public List<Field<Scroll, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Scroll, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Scroll, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Scroll entity, RowWriter out) {
    out.putInt(0, entity.number());
  }

  @Override
  public Scroll read(RowReader in) {
    return new Scroll(in.getInt(0), Many.inStore());
  }

  @Override
  public void writeKey(Object key, RowWriter out) {
    out.putInt(0, (int) key);
  }

  @Override
  public Object readKey(RowReader in) {
    return in.getInt(0);
  }
}
