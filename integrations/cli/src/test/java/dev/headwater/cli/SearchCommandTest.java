package dev.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.cli.Commands.Result;
import dev.headwater.cli.library.LibraryServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchCommandTest {
  @TempDir private static Path home;
  private static Commands commands;

  @BeforeAll
  static void sync() throws IOException {
    commands = new Commands(home);
    try (LibraryServer server = LibraryServer.start()) {
      assertThat(commands.connect(server).exitCode()).isZero();
      assertThat(commands.run("sync").exitCode()).isZero();
    }
  }

  private static Result search(String... args) {
    List<String> all = new ArrayList<>(List.of("Book"));
    all.addAll(Arrays.asList(args));
    return commands.run("search", all.toArray(String[]::new));
  }

  @Test
  void printsATable() {
    Result result =
        search(
            "--where=kind = POEMS",
            "--where=pages < 120",
            "--order-by=-lent,number",
            "--fields=number,title,author,lent,rating");

    assertThat(result.err()).isEmpty();
    assertThat(result.lines())
        .containsExactly(
            "number  title           author    lent   rating",
            "0       Book, the 0th   author 0  true",
            "15      Book, the 15th  author 1  true   1.5",
            "5       Book, the 5th   author 5  false  0.5",
            "10      Book, the 10th  author 3  false");
  }

  @Test
  void printsLinesOfJson() {
    Result result = search("--json", "--where=number in (0, 1)", "--order-by=number");

    assertThat(result.lines())
        .containsExactly(
            "{\"number\":0,\"title\":\"Book, the 0th\",\"kind\":\"POEMS\",\"pages\":100,"
                + "\"lent\":true,\"author\":\"author 0\",\"bought\":\"2026-01-10T12:00:00Z\","
                + "\"rating\":null}",
            "{\"number\":1,\"title\":\"Book, the 1th\",\"kind\":\"NOVEL\",\"pages\":101,"
                + "\"lent\":false,\"author\":\"author 1\",\"bought\":\"2026-01-11T12:00:00Z\","
                + "\"rating\":0.1}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number = 7 | 1",
        "number=7 | 1",
        "number != 7 | 149",
        "number < 7 | 7",
        "number <= 7 | 8",
        "number > 140 | 9",
        "number >= 140 | 10",
        "title ~ 4th | 15",
        "title = \"Book, the 4th\" | 1",
        "title in \"Book, the 4th\", 'Book, the 5th' | 2",
        "rating is null | 75",
        "rating is not null | 75",
        "rating < 1 | 5",
        "lent = true | 50",
        "kind = POEMS | 30",
        "kind in NOVEL, POEMS | 150",
        "author = author 3 | 21",
        "author in (author 3, author 4) | 42",
        "bought >= 2026-01-29T00:00:00Z | 7",
      })
  void filters(String filter, int found) {
    Result result = search("--json", "--limit=1000", "--where", filter);

    assertThat(result.err()).isEmpty();
    assertThat(result.lines()).hasSize(found);
  }

  @Test
  void goesOnFromACursor() {
    List<String> all = search("--json", "--order-by=-pages", "--limit=1000").lines();
    List<String> paged = new ArrayList<>();
    String cursor = null;
    int pages = 0;
    do {
      Result page =
          cursor == null
              ? search("--json", "--order-by=-pages", "--limit=40")
              : search("--json", "--order-by=-pages", "--limit=40", "--cursor=" + cursor);
      paged.addAll(page.lines());
      String more = "there are more: --cursor ";
      cursor = page.err().startsWith(more) ? page.err().substring(more.length()).strip() : null;
      pages++;
    } while (cursor != null);

    assertThat(paged).isEqualTo(all).hasSize(150);
    assertThat(pages).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "titel = x | no field 'titel' in Book, which has [number, title, kind, pages, lent, author,"
            + " bought, rating]; did you mean 'title'?",
        "kind = NOVELL | 'NOVELL' is no value of Book.kind; it has [NOVEL, POEMS]; did you mean"
            + " 'NOVEL'?",
        "lent = yes | 'yes' is no value of Book.lent; it has [true, false]",
        "pages = many | 'many' is no Integer for Book.pages",
        "bought > yesterday | 'yesterday' is no Instant for Book.bought; write it as"
            + " 2026-01-31T12:00:00Z",
        "author < x | Book.author is of type Author, which has no order; use =, != or in",
        "pages ~ 1 | Book.pages is of type Integer, of which ~ can say nothing; it is for text",
        "title | 'title' is no filter; write FIELD OP VALUE, where OP is =, !=, <, <=, >, >= or ~,"
            + " or 'FIELD is null', 'FIELD is not null' or 'FIELD in A,B,C'",
      })
  void saysWhatIsWrongWithAFilter(String filter, String why) {
    Result result = search("--where", filter);

    assertThat(result.err()).isEqualToIgnoringNewLines("[HW864] " + why);
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void saysWhatIsWrongWithTheRest() {
    assertThat(search("--order-by=author").err())
        .startsWith("[HW864] Book.author is of type Author, which has no order");
    assertThat(search("--fields=nam").err()).startsWith("[HW864] no field 'nam' in Book");
    assertThat(search("--cursor=x").err()).startsWith("[HW508] 'x' is no cursor");
    assertThat(search("--limit=0").err()).startsWith("[HW508]");
    Result library = commands.run("search", "Library", "--where=books = x");
    assertThat(library.err())
        .startsWith("[HW864] Library.books is a collection; search what it holds instead");
    Result unknown = commands.run("search", "Bok");
    assertThat(unknown.err())
        .startsWith("[HW802] no entity 'Bok'")
        .contains("did you mean 'Book'?");
    assertThat(unknown.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "status", "export"})
  void needsAStore(String command) {
    Path none = home.resolve("none.db");

    Result result =
        command.equals("search")
            ? search("--store=" + none)
            : commands.run(command, "--store=" + none);

    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            "[HW865] there is no store at " + none + "; run 'library sync' first");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(none).doesNotExist();
  }
}
