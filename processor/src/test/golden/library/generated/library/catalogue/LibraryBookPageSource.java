package library.catalogue;

import dev.headwater.cursor.TupleCodec;
import dev.headwater.entity.Ref;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.source.BookmarkDefinition;
import dev.headwater.source.BookmarkedSourceDefinition;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourcePage;
import dev.headwater.stamp.GeneratedFrom;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The source {@code bookPage} of {@link Library}. Its pages feed, in this order,
 * {@code books},
 * {@code authors},
 * {@code firstAuthor}.
 */
@NullMarked
@GeneratedFrom(Library.class)
final class LibraryBookPageSource extends BookmarkedSourceDefinition<Branch, Library.BookPage, Book.Binding> {
  private static final DerivationDefinition<Branch, Book> BOOKS = DerivationDefinition.collection(
      "books", BranchType.BOOKS);

  private static final DerivationDefinition<Branch, Author> AUTHORS = DerivationDefinition.collection(
      "authors", BranchType.AUTHORS);

  private static final DerivationDefinition<Branch, Author> FIRST_AUTHOR = DerivationDefinition.entities(
      "firstAuthor", AuthorType.TYPE);

  private static final TupleCodec<Library.After> CURSOR_CODEC = new TupleCodec<>(Library_AfterCodec.INSTANCE);

  private final Library connector;

  private final String key;

  private final @Nullable Instant data_;

  LibraryBookPageSource(Library connector, String key, @Nullable Instant data_) {
    super("bookPage", BranchType.TYPE, Paging.pages(50, 20), true,
        new BookmarkDefinition<>(BranchType.BOOKS, BookType.BINDING),
        List.of(BOOKS, AUTHORS, FIRST_AUTHOR));
    this.connector = connector;
    this.key = key;
    this.data_ = data_;
  }

  @Override
  protected SourcePage<Library.BookPage> fetch(Ref<Branch> parent, PageRequest request,
      Optional<Book.Binding> since) throws IOException, InterruptedException {
    return connector.bookPage(request.typed(CURSOR_CODEC), parent, since).encoded(CURSOR_CODEC);
  }

  @Override
  public void derive(Ref<Branch> parent, PageRequest request, Library.BookPage data,
      DerivedPage<Branch> derived) throws IOException {
    derived.begin(BOOKS).entities(Library.books(data));
    derived.begin(AUTHORS).entities(Library.authors(parent, data, request.typed(CURSOR_CODEC), key));
    derived.begin(FIRST_AUTHOR).inputs(Library.firstAuthor(data, data_));
  }

  private static final class Book_AreaCodec implements RecordCodec<Book.Area> {
    static final Book_AreaCodec INSTANCE = new Book_AreaCodec();

    @Override
    public String describe() {
      return "Book.Area(int width, int height)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(Book.Area value, RowWriter out) {
      out.putInt(0, value.width());
      out.putInt(1, value.height());
    }

    @Override
    public Book.Area read(RowReader in) {
      return new Book.Area(in.getInt(0), in.getInt(1));
    }
  }

  @SuppressWarnings("NullAway")
  private static final class Library_AfterCodec implements RecordCodec<Library.After> {
    static final Library_AfterCodec INSTANCE = new Library_AfterCodec();

    @Override
    public String describe() {
      return "Library.After(Instant time, Book.Area area)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(Library.After value, RowWriter out) {
      if (value.time() == null) {
        out.putNull(0);
      } else {
        out.putInstant(0, value.time());
      }
      if (value.area() == null) {
        out.putNull(1);
      } else {
        out.putRecord(1, value.area(), Book_AreaCodec.INSTANCE);
      }
    }

    @Override
    public Library.After read(RowReader in) {
      return new Library.After(in.isNull(0) ? null : in.getInstant(0), in.isNull(1) ? null : in.getRecord(1, Book_AreaCodec.INSTANCE));
    }
  }
}
