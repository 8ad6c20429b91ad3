package library.catalogue;

import dev.headwater.entity.Ref;
import dev.headwater.source.BatchedSourceDefinition;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SharedData;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code booksOf} of {@link Library}.
 */
@NullMarked
@GeneratedFrom(Library.class)
final class LibraryBooksOfLoader extends BatchedSourceDefinition<Book, Book> {
  private static final DerivationDefinition<Book, Book> BOOKS_OF = DerivationDefinition.fieldsIfPresent(
      "booksOf", BookType.TYPE, BookType.RARE, BookType.STARS, BookType.PAGES, BookType.YEAR,
      BookType.SOLD, BookType.WEIGHT, BookType.HEIGHT, BookType.SECTION, BookType.PRICE,
      BookType.POINTS, BookType.ADDED_AT, BookType.PUBLISHED, BookType.READING, BookType.OPENING,
      BookType.DURATION, BookType.TOKEN, BookType.COVER, BookType.BINDING, BookType.SIZE,
      BookType.AUTHOR, BookType.LAST_LOAN);

  private final Library connector;

  private final String key;

  private final SharedData<Library.Opening> openingData;

  LibraryBooksOfLoader(Library connector, String key, SharedData<Library.Opening> openingData) {
    super("booksOf", BookType.TYPE, 20, true, List.of(BOOKS_OF));
    this.connector = connector;
    this.key = key;
    this.openingData = openingData;
  }

  @Override
  protected Map<Ref<Book>, Book> load(List<Ref<Book>> parents) throws Exception {
    return connector.booksOf(parents, openingData.get(), key);
  }

  @Override
  public void derive(Ref<Book> parent, PageRequest request, Optional<Book> data,
      DerivedPage<Book> derived) {
    derived.begin(BOOKS_OF).entities(data);
  }
}
