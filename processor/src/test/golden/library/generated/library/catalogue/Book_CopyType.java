package library.catalogue;

import dev.headwater.entity.Bytes;
import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.Ref;
import dev.headwater.entity.RefField;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.ScalarField;
import dev.headwater.entity.StoredField;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedEntity;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Book.Copy}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Book.Copy.class,
    name = "Copy",
    fields = {"barcode", "book"},
    ids = {"barcode"}
)
final class Book_CopyType extends EntityType<Book.Copy> {
  /**
   * The one value of this class.
   */
  public static final Book_CopyType TYPE = new Book_CopyType();

  /**
   * {@code byte[] barcode}
   */
  public static final ScalarField<Book.Copy, byte[]> BARCODE = new ScalarField<>(TYPE, 0, "barcode",
      Scalar.BYTES, Nullness.REQUIRED, copy -> copy.barcode());

  /**
   * {@code Ref<Book> book}
   */
  public static final RefField<Book.Copy, Book> BOOK = new RefField<>(TYPE, 1, "book",
      () -> BookType.TYPE, Nullness.REQUIRED, copy -> copy.book());

  private static final List<Field<Book.Copy, ?>> FIELDS = List.of(BARCODE, BOOK);

  private static final List<StoredField<Book.Copy, ?>> COLUMNS = List.of(BARCODE, BOOK);

  private static final List<StoredField<Book.Copy, ?>> ID_FIELDS = List.of(BARCODE);

  private Book_CopyType() {
    super("Copy", Book.Copy.class);
  }

  /**
   * A reference to the {@link Book.Copy} of an id.
   */
  public static Ref<Book.Copy> ref(byte[] barcode) {
    return new Ref<>(TYPE, Bytes.copyOf(barcode));
  }

  /**
   * The id in a reference.
   */
  public static byte[] key(Ref<Book.Copy> ref) {
    return ((Bytes) ref.key()).toArray();
  }

  @Override
  public Ref<Book.Copy> refTo(Book.Copy entity) {
    return ref(entity.barcode());
  }

  @Override
  public List<Field<Book.Copy, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Book.Copy, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Book.Copy, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Book.Copy entity, RowWriter out) {
    out.putBytes(0, entity.barcode());
    out.putRef(1, entity.book());
  }

  @Override
  public Book.Copy read(RowReader in) {
    return new Book.Copy(in.getBytes(0), in.getRef(1, BookType.TYPE));
  }

  @Override
  public void writeKey(Object key, RowWriter out) {
    out.putBytes(0, ((Bytes) key).toArray());
  }

  @Override
  public Object readKey(RowReader in) {
    return Bytes.copyOf(in.getBytes(0));
  }
}
