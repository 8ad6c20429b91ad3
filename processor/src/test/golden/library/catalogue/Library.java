package library.catalogue;

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
  TypedSourcePage<BookPage, After> bookPage(TypedPageRequest<After> request, Ref<Branch> branch)
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

  @Loader
  List<BranchInput> twins(Ref<Branch> branch) {
    return List.of();
  }

  @Seed
  SyncPlan plan(
      Ref<Branch> branch, List<Ref<Author>> authors, Seeding seeding, @Nullable Instant data) {
    seeding.store(BranchInput.of(branch).town(key));
    return SyncPlan.of(Step.forRoot(branch).loadCollection(BranchType.BOOKS));
  }
}
