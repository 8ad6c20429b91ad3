package library.catalogue;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Many;
import dev.headwater.entity.ManyField;
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
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Branch}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Branch.class,
    name = "LibraryBranch",
    fields = {"number", "town", "seats", "books", "authors", "loans", "copies", "twins"},
    ids = {"number"}
)
public final class BranchType extends EntityType<Branch> {
  /**
   * The one value of this class.
   */
  public static final BranchType TYPE = new BranchType();

  /**
   * {@code long number}
   */
  public static final OrderedField<Branch, Long> NUMBER = new OrderedField<>(TYPE, 0, "number",
      Scalar.LONG, Nullness.REQUIRED, branch -> branch.number());

  /**
   * {@code String town}
   */
  public static final TextField<Branch> TOWN = new TextField<>(TYPE, 1, "town", Nullness.NULLABLE,
      branch -> branch.town());

  /**
   * {@code Integer seats}
   */
  public static final OrderedField<Branch, Integer> SEATS = new OrderedField<>(TYPE, 2, "seats",
      Scalar.INT, Nullness.NULLABLE, branch -> branch.seats());

  /**
   * {@code Many<Book> books}
   */
  public static final ManyField<Branch, Book> BOOKS = new ManyField<>(TYPE, "books",
      () -> BookType.TYPE);

  /**
   * {@code Many<Author> authors}
   */
  public static final ManyField<Branch, Author> AUTHORS = new ManyField<>(TYPE, "authors",
      () -> AuthorType.TYPE);

  /**
   * {@code Many<Loan> loans}
   */
  public static final ManyField<Branch, Loan> LOANS = new ManyField<>(TYPE, "loans",
      () -> LoanType.TYPE);

  /**
   * {@code Many<Book.Copy> copies}
   */
  public static final ManyField<Branch, Book.Copy> COPIES = new ManyField<>(TYPE, "copies",
      () -> Book_CopyType.TYPE);

  /**
   * {@code Many<Branch> twins}
   */
  public static final ManyField<Branch, Branch> TWINS = new ManyField<>(TYPE, "twins",
      () -> BranchType.TYPE);

  private static final List<Field<Branch, ?>> FIELDS = List.of(NUMBER, TOWN, SEATS, BOOKS, AUTHORS,
      LOANS, COPIES, TWINS);

  private static final List<StoredField<Branch, ?>> COLUMNS = List.of(NUMBER, TOWN, SEATS);

  private static final List<StoredField<Branch, ?>> ID_FIELDS = List.of(NUMBER);

  private BranchType() {
    super("LibraryBranch", Branch.class);
  }

  /**
   * A reference to the {@link Branch} of an id.
   */
  public static Ref<Branch> ref(long number) {
    return new Ref<>(TYPE, number);
  }

  /**
   * The id in a reference.
   */
  public static long key(Ref<Branch> ref) {
    return (long) ref.key();
  }

  @Override
  public Ref<Branch> refTo(Branch entity) {
    return ref(entity.number());
  }

  @Override
  public List<Field<Branch, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Branch, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Branch, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Branch entity, RowWriter out) {
    out.putLong(0, entity.number());
    if (entity.town() == null) {
      out.putNull(1);
    } else {
      out.putString(1, entity.town());
    }
    if (entity.seats() == null) {
      out.putNull(2);
    } else {
      out.putInt(2, entity.seats());
    }
  }

  @Override
  public Branch read(RowReader in) {
    return new Branch(
        in.getLong(0),
        in.isNull(1) ? null : in.getString(1),
        in.isNull(2) ? null : in.getInt(2),
        Many.inStore(),
        Many.inStore(),
        Many.inStore(),
        Many.inStore(),
        Many.inStore());
  }

  @Override
  public void writeKey(Object key, RowWriter out) {
    out.putLong(0, (long) key);
  }

  @Override
  public Object readKey(RowReader in) {
    return in.getLong(0);
  }
}
