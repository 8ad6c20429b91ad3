package dev.headwater.serve;

import static dev.headwater.blog.Blog.ANN;
import static dev.headwater.serve.Answers.json;
import static dev.headwater.serve.Answers.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.blog.Blog;
import dev.headwater.blog.BlogContext;
import dev.headwater.blog.Post;
import dev.headwater.blog.PostCursors;
import dev.headwater.blog.PostDefinition;
import dev.headwater.blog.PostNode;
import dev.headwater.blog.PostView;
import dev.headwater.blog.UserDefinition;
import dev.headwater.blog.UserNode;
import dev.headwater.blog.UserView;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import dev.headwater.view.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Answers as typed objects and as JSON, with what was selected and nothing else. */
final class AnswersTest {
  private final Views<BlogContext> views = new Blog().views();

  private Answer<@Nullable PostView> post(String id, Selection selection) {
    return views.byId(PostDefinition.VIEW, id, selection, ANN);
  }

  @Test
  void aRowById() {
    Selection selection =
        Selection.of(
                "title", "publishedAt", "author.name", "byline", "excerpt", "mine", "commentCount")
            .with(Arguments.of(Map.of("excerpt", Map.of("length", 3))));
    Answer<@Nullable PostView> answer = post("p1", selection);

    PostNode node = (PostNode) Objects.requireNonNull(answer.result());
    assertThat(node.id()).isEqualTo("p1");
    assertThat(node.title()).isEqualTo("Title 1");
    assertThat(node.author()).isNotNull().extracting(UserView::name).isEqualTo("Ann");
    assertThat(node.byline()).isEqualTo("Title 1 by Ann");
    assertThat(node.excerpt()).isEqualTo("Tit");
    assertThat(node.mine()).isTrue();
    assertThat(node.commentCount()).isEqualTo(7);
    assertThat(json(answer))
        .isEqualTo(
            parse(
                """
                {'id': 'p1', 'title': 'Title 1', 'publishedAt': '1969-12-31T23:59:59.000Z',
                 'author': {'id': 'u1', 'name': 'Ann'}, 'commentCount': 7,
                 'byline': 'Title 1 by Ann', 'excerpt': 'Tit', 'mine': true}
                """));
  }

  @Test
  void noRow() {
    Answer<@Nullable PostView> answer = post("p9", Selection.of("title", "author.name"));
    assertThat(answer.result()).isNull();
    assertThat(json(answer)).isEqualTo(parse("null"));
  }

  @Test
  void rowsByIdsInTheOrderAndAsOftenAsAskedFor() {
    Answer<List<PostView>> answer =
        views.byIds(
            PostDefinition.VIEW, List.of("p3", "p9", "p1", "p3"), Selection.of("title"), ANN);
    assertThat(answer.result())
        .extracting(PostView::title)
        .containsExactly("Title 3", "Title 1", "Title 3");
    assertThat(json(answer))
        .isEqualTo(
            parse(
                """
                [{'id': 'p3', 'title': 'Title 3'}, {'id': 'p1', 'title': 'Title 1'},
                 {'id': 'p3', 'title': 'Title 3'}]
                """));
  }

  @Test
  void nothingByNoIds() {
    Answer<List<PostView>> answer =
        views.byIds(PostDefinition.VIEW, List.of(), Selection.of("author.name"), ANN);
    assertThat(answer.result()).isEmpty();
    assertThat(json(answer)).isEqualTo(parse("[]"));
  }

  @Test
  void aPageOfAList() {
    Selection selection = Selection.of("author.name").with(Arguments.of(Map.of("first", 2)));
    Answer<Connection<PostView>> answer = views.connection(PostDefinition.VIEW, selection, ANN);

    Connection<PostView> page = answer.result();
    assertThat(page).extracting(PostView::id).containsExactly("p4", "p1");
    assertThat(page.pagination().hasNext()).isTrue();
    assertThat(page.pagination().hasPrevious()).isFalse();
    assertThat(page.pagination().nextCursor()).isNotNull().isEqualTo(page.cursor(1));
    assertThat(page.pagination().previousCursor()).isNull();
    assertThat(json(answer))
        .isEqualTo(
            parse(
                """
                {'items': [
                  {'cursor': '%s', 'node': {'id': 'p4', 'author': {'id': 'u2', 'name': 'Bob'}}},
                  {'cursor': '%s', 'node': {'id': 'p1', 'author': {'id': 'u1', 'name': 'Ann'}}}],
                 'pagination': {'hasNext': true, 'hasPrevious': false, 'nextCursor': '%s'}}
                """
                    .formatted(page.cursor(0), page.cursor(1), page.cursor(1))));
  }

  @Test
  void aListPageByPageAndBack() {
    assertThat(Pages.forward(2, arguments -> page(arguments))).hasToString("[p4, p1, p2, p3, p5]");
    assertThat(Pages.backward(2, arguments -> page(arguments))).hasToString("[p4, p1, p2, p3, p5]");
  }

  private JsonNode page(Map<String, ?> arguments) {
    Selection selection = Selection.of("title").with(Arguments.of(arguments));
    return json(views.connection(PostDefinition.VIEW, PostCursors.BY_PUBLISHED_AT, selection, ANN));
  }

  @Test
  void rowsThatComeFromNoSource() {
    Post made = new Post("p8", "Made", null, "u2", "secret");
    Selection selection = Selection.of("title", "author.name", "comments.text");
    assertThat(json(views.resolve(PostDefinition.VIEW, made, selection, ANN)))
        .isEqualTo(
            parse(
                """
                {'id': 'p8', 'title': 'Made', 'author': {'id': 'u2', 'name': 'Bob'},
                 'comments': {'items': [], 'pagination': {'hasNext': false, 'hasPrevious': false}}}
                """));
    assertThat(json(views.resolve(PostDefinition.VIEW, null, selection, ANN)))
        .isEqualTo(parse("null"));
    assertThat(
            json(views.resolveAll(PostDefinition.VIEW, List.of(made, made), Selection.of(), ANN)))
        .isEqualTo(parse("[{'id': 'p8'}, {'id': 'p8'}]"));
  }

  @Test
  void aFieldOnlyForWhoMaySeeIt() {
    Selection selection = Selection.of("email");
    Answer<List<UserView>> answer =
        views.byIds(UserDefinition.VIEW, List.of("u1", "u2"), selection, ANN);
    assertThat(answer.result())
        .extracting(UserView::email)
        .containsExactly("ann@example.org", null);
    assertThat(json(answer))
        .isEqualTo(
            parse("[{'id': 'u1', 'email': 'ann@example.org'}, {'id': 'u2', 'email': null}]"));
  }

  @Test
  void aFieldOnlyForWhomACheckAllowsLater() {
    assertThat(initial(ANN)).isEqualTo("A");
    assertThat(initial(new BlogContext(""))).isNull();
  }

  private @Nullable String initial(BlogContext context) {
    var user = views.byId(UserDefinition.VIEW, "u1", Selection.of("initial"), context).result();
    return ((UserNode) Objects.requireNonNull(user)).initial();
  }

  @Test
  void aFieldThatWasNotSelected() {
    PostNode node = (PostNode) Objects.requireNonNull(post("p1", Selection.of("byline")).result());
    assertThatThrownBy(node::title)
        .isInstanceOf(HeadwaterException.class)
        .hasMessage("[HW920] 'title' of view 'Post' was not selected; selected are [id, byline]")
        .extracting(e -> ((HeadwaterException) e).code())
        .isEqualTo(ErrorCode.NOT_SELECTED);
    assertThatThrownBy(node::author).hasMessageStartingWith("[HW920]");
    assertThatThrownBy(node::mine).hasMessageStartingWith("[HW920]");
    assertThat(node).hasToString("Post[id, byline]");
  }
}
