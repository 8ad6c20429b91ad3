package dev.headwater.serve;

import static dev.headwater.blog.Blog.ANN;
import static dev.headwater.serve.Answers.json;
import static dev.headwater.serve.Answers.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.blog.Blog;
import dev.headwater.blog.BlogContext;
import dev.headwater.blog.CommentView;
import dev.headwater.blog.PostDefinition;
import dev.headwater.blog.PostView;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import dev.headwater.view.Connection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Related rows: one call for a relation, however many rows have it. */
final class RelationsTest {
  private final Blog blog = new Blog();
  private final Views<BlogContext> views = blog.views();

  private Answer<List<PostView>> posts(List<String> ids, Selection selection) {
    return views.byIds(PostDefinition.VIEW, ids, selection, ANN);
  }

  @Test
  void oneCallForARelationOfAllRows() {
    Selection selection = Selection.of("comments.text", "comments.author.name");
    Answer<List<PostView>> answer = posts(List.of("p1", "p2", "p3", "p4", "p5"), selection);

    assertThat(blog.postCalls()).isEqualTo(1);
    assertThat(blog.commentCalls()).isEqualTo(1);
    assertThat(blog.userCalls()).isZero();
    assertThat(answer.result())
        .extracting(post -> post.comments().size())
        .containsExactly(3, 1, 0, 0, 0);
    answer.result();
    json(answer);
    assertThat(blog.calls()).as("showing fetches nothing").isEqualTo(2);
  }

  @Test
  void oneCallForAListAndOneForItsCount() {
    posts(List.of("p1", "p2"), Selection.of("comments.text", "commentCount"));
    assertThat(blog.commentCalls()).isEqualTo(2);
  }

  @Test
  void eachIdOnceAndNoneForNoRows() {
    Selection selection = Selection.of("author.name", "byline");
    Answer<List<PostView>> answer = posts(List.of("p1", "p2", "p3", "p5"), selection);

    assertThat(blog.userCalls()).as("u1, u2 and one who is gone").isEqualTo(3);
    assertThat(json(answer).path(3))
        .isEqualTo(parse("{'id': 'p5', 'author': null, 'byline': 'Title 5 by null'}"));
    posts(List.of("p9"), selection);
    assertThat(blog.userCalls()).isEqualTo(3);
  }

  @Test
  void whatIsNotSelectedIsNotFetched() {
    posts(List.of("p1"), Selection.of("title", "comments.unknown.text", "nothing"));
    assertThat(blog.userCalls()).isZero();
  }

  @Test
  void countsOfAllRows() {
    Answer<List<PostView>> answer = posts(List.of("p2", "p1", "p3"), Selection.of("commentCount"));
    assertThat(blog.commentCalls()).isEqualTo(1);
    assertThat(json(answer))
        .isEqualTo(
            parse(
                """
                [{'id': 'p2', 'commentCount': 1}, {'id': 'p1', 'commentCount': 7},
                 {'id': 'p3', 'commentCount': 0}]
                """));
  }

  @Test
  void aListOfARowPageByPageAndBack() {
    List<String> byLikes = List.of("c1", "c2", "c3", "c4", "c5", "c6", "c7");
    assertThat(Pages.forward(3, this::comments)).isEqualTo(byLikes);
    assertThat(Pages.forward(7, this::comments)).isEqualTo(byLikes);
    assertThat(Pages.backward(3, this::comments)).isEqualTo(byLikes);
    assertThat(Pages.backward(2, this::comments)).isEqualTo(byLikes);
  }

  private JsonNode comments(Map<String, ?> page) {
    Selection selection =
        Selection.of("comments.text").with(Arguments.of(Map.of("comments", page)));
    return json(posts(List.of("p1"), selection)).path(0).path("comments");
  }

  @Test
  void aListOfARowAsTypedObjects() {
    List<PostView> posts = posts(List.of("p1"), Selection.of("comments.author.name")).result();
    Connection<CommentView> comments = (Connection<CommentView>) posts.get(0).comments();

    assertThat(comments).extracting(CommentView::id).containsExactly("c1", "c2", "c3");
    assertThat(comments.get(0).author().name()).isEqualTo("Bob");
    assertThat(comments.pagination().hasNext()).isTrue();
    assertThat(comments.pagination().nextCursor()).isEqualTo(comments.cursor(2));
  }
}
