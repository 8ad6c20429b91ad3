package dev.headwater.serve;

import static dev.headwater.blog.Blog.ANN;
import static dev.headwater.serve.Answers.json;
import static dev.headwater.serve.Answers.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.blog.Blog;
import dev.headwater.blog.BlogContext;
import dev.headwater.blog.PostDefinition;
import dev.headwater.error.ClientException;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Positions that are ids, and no limits: as a server of @nkzw/fate 1.3.3 answers. */
final class CompatibleViewsTest {
  private final Blog blog = new Blog();
  private final Views<BlogContext> views = blog.builder().buildCompatible();

  private JsonNode posts(Map<String, ?> arguments, String... paths) {
    Selection selection = Selection.of(paths).with(Arguments.of(arguments));
    return json(views.connection(PostDefinition.VIEW, selection, ANN));
  }

  private JsonNode comments(Map<String, ?> page) {
    Selection selection =
        Selection.of("comments.text").with(Arguments.of(Map.of("comments", page)));
    return json(views.byId(PostDefinition.VIEW, "p1", selection, ANN)).path("comments");
  }

  private static String ids(JsonNode list) {
    return list.path("items").valueStream().map(item -> item.at("/node/id").stringValue()).toList()
        + " "
        + list.path("pagination");
  }

  @Test
  void aListGoesOnAfterAnId() {
    assertThat(posts(Map.of("first", 2, "after", "p1")))
        .isEqualTo(
            parse(
                """
                {'items': [{'cursor': 'p2', 'node': {'id': 'p2'}},
                           {'cursor': 'p3', 'node': {'id': 'p3'}}],
                 'pagination': {'hasNext': true, 'hasPrevious': true, 'nextCursor': 'p3',
                                'previousCursor': 'p2'}}
                """));
  }

  @Test
  void aListGoesBackBeforeAnId() {
    assertThat(ids(posts(Map.of("last", 2, "before", "p3"))))
        .isEqualTo(
            "[p1, p2] {\"hasNext\":true,\"hasPrevious\":true,\"nextCursor\":\"p2\","
                + "\"previousCursor\":\"p1\"}");
  }

  @Test
  void aListBeginsAnewAfterAnIdThatIsGone() {
    assertThat(ids(posts(Map.of("first", 2, "after", "gone"))))
        .isEqualTo(
            "[p4, p1] {\"hasNext\":true,\"hasPrevious\":true,\"nextCursor\":\"p1\","
                + "\"previousCursor\":\"p4\"}");
  }

  @Test
  void anySizeMayBeAskedFor() {
    assertThat(posts(Map.of("first", 9_007_199_254_740_991L)).path("items")).hasSize(5);
    assertThat(comments(Map.of("first", 9_007_199_254_740_991L)).path("items")).hasSize(7);
  }

  @Test
  void aNestedListIsSentWhole() {
    assertThat(ids(comments(Map.of())))
        .isEqualTo("[c1, c2, c3, c4, c5, c6, c7] {\"hasNext\":false,\"hasPrevious\":false}");
  }

  @Test
  void aNestedListThatIsPagedWithoutASizePointsOn() {
    assertThat(ids(comments(Map.of("after", ""))))
        .isEqualTo(
            "[c1, c2, c3, c4, c5, c6, c7] {\"hasNext\":false,\"hasPrevious\":false,"
                + "\"nextCursor\":\"c7\"}");
  }

  @Test
  void aNestedListIsCutBesideAnId() {
    assertThat(ids(comments(Map.of("first", 2, "after", "c2"))))
        .isEqualTo(
            "[c3, c4] {\"hasNext\":true,\"hasPrevious\":true,\"nextCursor\":\"c4\","
                + "\"previousCursor\":\"c3\"}");
    assertThat(ids(comments(Map.of("last", 2, "before", "c2"))))
        .isEqualTo("[c1] {\"hasNext\":true,\"hasPrevious\":false,\"nextCursor\":\"c1\"}");
  }

  @Test
  void aNestedListWithoutTheIdIsCutAtItsEnd() {
    assertThat(ids(comments(Map.of("first", 2, "after", "gone"))))
        .isEqualTo("[c1, c2] {\"hasNext\":true,\"hasPrevious\":false,\"nextCursor\":\"c2\"}");
    assertThat(ids(comments(Map.of("last", 2, "before", "gone"))))
        .isEqualTo(
            "[c6, c7] {\"hasNext\":false,\"hasPrevious\":true,\"nextCursor\":\"c7\","
                + "\"previousCursor\":\"c6\"}");
  }

  @Test
  void aWrongPageIsFoundWhereAListIsCut() {
    Map<String, ?> wrong = Map.of("comments", Map.of("first", 0));
    Selection selection = Selection.of("comments.text").with(Arguments.of(wrong));
    assertThatThrownBy(() -> views.byId(PostDefinition.VIEW, "p3", selection, ANN))
        .isInstanceOf(ClientException.class)
        .hasMessageStartingWith("[HW904]");
    assertThat(json(views.byId(PostDefinition.VIEW, "none", selection, ANN)).isNull()).isTrue();
    Selection unlisted = Selection.of("title").with(Arguments.of(wrong));
    assertThat(json(views.byId(PostDefinition.VIEW, "p3", unlisted, ANN)).path("title").asString())
        .isEqualTo("Title 3");
  }

  @Test
  void asManyIdsAsAreAskedFor() {
    List<String> ids = Collections.nCopies(200, "p1");
    assertThat(json(views.fetched(PostDefinition.VIEW, ids, Selection.of(), ANN))).isNotEmpty();
  }
}
