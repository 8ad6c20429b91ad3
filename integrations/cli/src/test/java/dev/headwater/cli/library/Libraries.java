package dev.headwater.cli.library;

import dev.headwater.Connector;
import dev.headwater.Derivation;
import dev.headwater.Loader;
import dev.headwater.Source;
import dev.headwater.entity.Ref;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourcePage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The libraries of a town, their books, and who wrote them. */
@Connector(name = "library", root = Town.class)
final class Libraries {
  private final LibraryApi api;

  Libraries(LibraryApi api) {
    this.api = api;
  }

  /** A page of books as the server has it. */
  record BookPage(List<JsonNode> books) {}

  @Loader
  List<LibraryInput> libraries(Ref<Town> town) throws IOException, InterruptedException {
    List<LibraryInput> libraries = new ArrayList<>();
    for (JsonNode library : api.get("/towns/" + town.id())) {
      libraries.add(
          LibraryInput.of(library.get("code").asString()).name(library.get("name").asString()));
    }
    return libraries;
  }

  @Source
  SourcePage<BookPage> bookPage(Ref<Library> library, PageRequest page)
      throws IOException, InterruptedException {
    String from = page.cursor() == null ? "0" : page.cursor();
    JsonNode result = api.get("/libraries/" + library.id() + "/books?from=" + from);
    List<JsonNode> books = new ArrayList<>();
    result.get("books").forEach(books::add);
    String next = result.has("next") ? result.get("next").asString() : null;
    return SourcePage.of(new BookPage(books), next);
  }

  @Derivation(populates = "books")
  static List<Book> books(BookPage page) {
    return page.books().stream().map(Libraries::book).toList();
  }

  private static Book book(JsonNode json) {
    return new Book(
        json.get("number").asLong(),
        json.get("title").asString(),
        Book.Kind.valueOf(json.get("kind").asString()),
        json.get("pages").asInt(),
        json.get("lent").asBoolean(),
        AuthorType.ref(json.get("author").asString()),
        Instant.parse(json.get("bought").asString()),
        json.get("rating").isNull() ? null : json.get("rating").asDouble());
  }

  @Derivation(populates = "authors")
  static List<Author> authors(BookPage page) {
    return page.books().stream()
        .map(json -> json.get("author").asString())
        .distinct()
        .map(Author::new)
        .toList();
  }
}
