package library.catalogue;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link Book.Copy}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Book.Copy.class)
final class Book_CopyInput extends EntityInput<Book.Copy> {
  private Book_CopyInput(Ref<Book.Copy> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static Book_CopyInput of(Ref<Book.Copy> ref) {
    return new Book_CopyInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static Book_CopyInput of(byte[] barcode) {
    return of(Book_CopyType.ref(barcode));
  }

  /**
   * Sets {@link Book_CopyType#BOOK}.
   */
  public Book_CopyInput book(Ref<Book> book) {
    put(Book_CopyType.BOOK, book);
    return this;
  }
}
