package library.catalogue;

import dev.headwater.Bookmark;
import dev.headwater.Connector;
import dev.headwater.Derivation;
import dev.headwater.Loader;
import dev.headwater.Seed;
import dev.headwater.Source;
import dev.headwater.connector.Seeding;
import dev.headwater.entity.Ref;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourcePage;
import dev.headwater.source.TypedPageRequest;
import dev.headwater.source.TypedSourcePage;
import dev.headwater.sync.Step;
import dev.headwater.sync.SyncPlan;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every form of source, derivation and loader. */
@Connector(namespace = "acme", root = {Branch.class, Author.class})
public final class Library {
  private final String key;

  /** Takes what derivations and the seed ask for, and what they do not. */
  public Library(String key, @Nullable Instant data, Map<String, ? extends Number> limits)
      throws IOException {
    if (key.isEmpty()) {
      throw new IOException("no key" + data + limits);
    }
    this.key = key;
  }

  /** A typed cursor. */
  public record After(Instant time, Book.Area area) {}

  /** What a page of the API holds. */
  public record BookPage(List<Book> books, List<Author> authors) {}

  @Source(pageSize = 50, maxPages = 20)
  TypedSourcePage<BookPage, After> bookPage(
      TypedPageRequest<After> request,
      Ref<Branch> branch,
      @Bookmark("books.binding") Optional<Book.Binding> binding)
      throws IOException, InterruptedException {
    return TypedSourcePage.last(new BookPage(List.of(), List.of()));
  }

  @Derivation(populates = "books")
  static List<Book> books(BookPage page) {
    return page.books();
  }

  @Derivation(populates = "authors")
  static Stream<Author> authors(
      Ref<Branch> branch, BookPage page, TypedPageRequest<After> request, String key)
      throws IOException {
    return page.authors().stream();
  }

  @Derivation
  static Optional<AuthorInput> firstAuthor(BookPage page, @Nullable Instant data) {
    return page.authors().stream().findFirst().map(a -> AuthorInput.of(a.getSlug()).alive(true));
  }

  @Source
  SourcePage<List<Loan>> loanPage(Ref<Branch> branch, PageRequest request) {
    return SourcePage.last(List.of());
  }

  @Derivation(populates = "loans")
  static List<LoanInput> loans(List<Loan> page, PageRequest request) {
    return page.stream().map(loan -> LoanInput.of(loan.card(), loan.getBarcode())).toList();
  }

  @Source
  static Map<String, String> details(Ref<Branch> branch) {
    return Map.of();
  }

  @Derivation(
      source = "details",
      populates = {"town", "seats"})
  static Optional<BranchInput> townAndSeats(Map<String, String> details, Ref<Branch> branch) {
    return Optional.of(BranchInput.of(branch).town(details.get("town")).seats(null));
  }

  @Loader(populates = "copies", pageSize = 10, maxPages = 3)
  Page<Book.Copy> copiesOf(Ref<Branch> branch, PageRequest request) {
    return Page.last(List.of());
  }

  @Loader(autoload = false)
  List<BranchInput> twins(@Bookmark("twins.seats") Optional<Integer> seats, Ref<Branch> branch) {
    return List.of();
  }

  /** Raw data, for other loaders. */
  public record Opening(Map<Integer, String> hours) {}

  @Loader
  Opening opening(Prices prices, @Nullable Instant data) throws IOException {
    return new Opening(Map.of(prices.fee(), "" + data));
  }

  /** Raw data that other raw data need, and a name that is taken. */
  public record Prices(int fee) {}

  @Loader
  static Prices connector(String key) {
    return new Prices(key.length());
  }

  @Loader(batchSize = 20)
  Map<Ref<Book>, Book> booksOf(List<Ref<Book>> books, Opening opening, String key) {
    return Map.of();
  }

  @Loader(
      populates = {"alive", "type"},
      batchSize = 5,
      autoload = false)
  Map<Ref<Author>, AuthorInput> authorsByRef(List<Ref<Author>> authors) throws IOException {
    return Map.of();
  }

  @Loader(populates = "goto")
  AuthorInput author(Ref<Author> author, Prices prices) {
    return AuthorInput.of(author).goto_("" + prices.fee());
  }

  @Loader
  static Optional<Loan> loan(Ref<Loan> loan) throws InterruptedException {
    return Optional.empty();
  }

  @Loader
  Book.Copy copy(Ref<Book.Copy> copy, String key) {
    throw new IllegalStateException(key);
  }

  @Seed
  SyncPlan plan(
      Ref<Branch> branch, List<Ref<Author>> authors, Seeding seeding, @Nullable Instant data) {
    seeding.store(BranchInput.of(branch).town(key));
    return SyncPlan.of(Step.forRoot(branch).loadCollection(BranchType.BOOKS));
  }
}
