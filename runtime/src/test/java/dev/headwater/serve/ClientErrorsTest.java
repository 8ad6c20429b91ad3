package dev.headwater.serve;

import static dev.headwater.blog.Blog.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.blog.Blog;
import dev.headwater.blog.PostDefinition;
import dev.headwater.error.ClientException;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Limits;
import dev.headwater.plan.Selection;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.view.IdCodec;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a client does wrong is told before anything is fetched. */
final class ClientErrorsTest {
  private final Blog blog = new Blog();

  private void assertWrong(String message, Limits limits, Selection selection) {
    assertThatThrownBy(() -> blog.views(limits).connection(PostDefinition.VIEW, selection, ANN))
        .isInstanceOf(ClientException.class)
        .hasMessage(message);
    assertThat(blog.calls()).isZero();
  }

  private void assertWrong(String message, Map<String, ?> arguments, String... paths) {
    assertWrong(message, Limits.defaults(), Selection.of(paths).with(Arguments.of(arguments)));
  }

  @Test
  void aCursorOfNothing() {
    String message = "[HW901] the cursor is not valid here; start again from the first page";
    assertWrong(message, Map.of("after", "nonsense"), "title");
    assertWrong(message, Map.of("before", "nonsense"), "title");
    assertWrong(message, Map.of("comments", Map.of("after", "nonsense")), "comments.text");
  }

  @Test
  void aCursorOfAnotherList() {
    String cursor =
        new Blog()
            .views()
            .connection(PostDefinition.VIEW, Selection.of(), ANN)
            .result()
            .pagination()
            .nextCursor();
    assertThat(cursor).isNotNull();
    assertWrong(
        "[HW901] the cursor is not valid here; start again from the first page",
        Map.of("comments", Map.of("after", String.valueOf(cursor))),
        "comments.text");
  }

  @Test
  void anIdOfAnotherForm() {
    IdCodec<Long> ids = IdCodec.of("Order", new Numbers());
    assertThat(ids.read("12")).isEqualTo(12);
    for (String wrong : List.of("", "x", "12:1", "012", "1\\")) {
      assertThatThrownBy(() -> ids.read(wrong))
          .isInstanceOf(ClientException.class)
          .hasMessage("[HW902] this is no id of 'Order'");
    }
  }

  @Test
  void aPathIntoNothing() {
    Limits strict = Limits.defaults().strictPaths(true);
    assertWrong(
        "[HW903] 'author.nme' cannot be selected: there is no 'nme'; did you mean 'name'?",
        strict,
        Selection.of("title", "author.nme"));
    assertWrong(
        "[HW903] 'title.length' cannot be selected: it goes on below a value",
        strict,
        Selection.of("title.length"));
    assertWrong(
        "[HW903] 'secret' cannot be selected: there is no 'secret'",
        strict,
        Selection.of("secret"));
  }

  @Test
  void aPageThatContradictsItself() {
    assertWrong(
        "[HW904] 'first' and 'last' exclude each other", Map.of("first", 1, "last", 1), "title");
    assertWrong("[HW904] 'first' must be an integer of at least 1", Map.of("first", 0), "title");
    assertWrong("[HW904] 'first' must be a number", Map.of("first", "2"), "title");
    assertWrong("[HW904] 'after' must be a cursor, which is text", Map.of("after", 2), "title");
    assertWrong(
        "[HW904] 'last' must be an integer of at least 1",
        Map.of("comments", Map.of("last", 1.5)),
        "comments.text");
  }

  @Test
  void anArgumentThatIsMissingOrWrong() {
    assertWrong(
        "[HW905] argument 'length' is missing; it must be an integer of 32 bits",
        Map.of(),
        "excerpt");
    assertWrong(
        "[HW905] argument 'length' is not an integer of 32 bits",
        Map.of("excerpt", Map.of("length", "3")),
        "excerpt");
  }

  @Test
  void aPathThatIsTooDeep() {
    assertWrong(
        "[HW911] a path has 3 names, more than 2",
        Limits.defaults().depth(2),
        Selection.of("comments.author.name"));
  }

  @Test
  void tooManyPaths() {
    assertWrong(
        "[HW912] 3 paths are selected, more than 2",
        Limits.defaults().paths(2),
        Selection.of("id", "id", "id"));
  }

  @Test
  void tooManyIds() {
    List<String> ids = Collections.nCopies(101, "p1");
    assertThatThrownBy(
            () -> blog.views().byIds(PostDefinition.VIEW, ids, Selection.of("title"), ANN))
        .isInstanceOf(ClientException.class)
        .hasMessage("[HW913] 101 ids are asked for, more than 100");
    assertThat(blog.calls()).isZero();
  }

  @Test
  void aPageThatIsTooLarge() {
    assertWrong(
        "[HW914] 'first' is 101, but a page has at most 100 items", Map.of("first", 101), "title");
    assertWrong(
        "[HW914] 'first' is 51, but a page has at most 50 items",
        Map.of("comments", Map.of("first", 51)),
        "comments.text");
  }

  @Test
  void pagesOfPagesThatAreTooLarge() {
    assertWrong(
        "[HW915] the nested pages come to 60 rows, more than 59; ask for smaller ones",
        Limits.defaults().rows(59),
        Selection.of("comments.text"));
  }

  /** A codec of numbers. */
  private static final class Numbers implements RecordCodec<Long> {
    @Override
    public String describe() {
      return "Numbers(long id)";
    }

    @Override
    public int columns() {
      return 1;
    }

    @Override
    public void write(Long value, RowWriter out) {
      out.putLong(0, value);
    }

    @Override
    public Long read(RowReader in) {
      return in.getLong(0);
    }
  }
}
