package dev.headwater.api;

import static dev.headwater.blog.Blog.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.blog.Blog;
import dev.headwater.blog.BlogContext;
import dev.headwater.blog.CommentCursors;
import dev.headwater.blog.CommentDefinition;
import dev.headwater.blog.Post;
import dev.headwater.blog.PostCursors;
import dev.headwater.blog.PostDefinition;
import dev.headwater.blog.UserDefinition;
import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.error.HeadwaterException;
import dev.headwater.input.Input;
import dev.headwater.json.Json;
import dev.headwater.json.JsonOutput;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import dev.headwater.view.NativePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Operations and what they come to. */
final class ApiTest {
  private static final Post MADE = new Post("p8", "Made", null, "u2", "secret");

  private final List<String> failed = new ArrayList<>();

  private final ApiDefinition<BlogContext> definition =
      ApiDefinition.of("BlogApi", BlogContext.class)
          .list("posts", PostDefinition.VIEW, PostCursors.BY_PUBLISHED_AT)
          .customList(
              "made",
              PostDefinition.VIEW,
              call ->
                  call.page(
                      PostDefinition.VIEW,
                      new NativePage<>(List.of(MADE), "next", null)
                          .withCursors(List.of("c"))
                          .with("total", Json.of(1))))
          .query("viewer", UserDefinition.VIEW, call -> call.one(UserDefinition.VIEW, null))
          .query("who", "", call -> Outcome.of(Json.of(call.context().viewer())))
          .query("nothing", "Nothing", call -> Outcome.ABSENT)
          .query("boom", "", call -> fail(new IllegalStateException("secret")))
          .query(
              "denied",
              "",
              call ->
                  fail(
                      new ApiException(
                          ApiError.Category.FORBIDDEN, "Not you.", Json.of(List.of(1)))))
          .query("unshown", "", call -> new Outcome.Value(out -> failingWrite()))
          .mutation(
              "echo",
              PostDefinition.VIEW,
              call ->
                  call.with(Arguments.of(Map.of("excerpt", Map.of("length", 2))))
                      .one(PostDefinition.VIEW, MADE))
          .mutation("input", "Debug", call -> Outcome.of(Json.of(call.input().value())))
          .build();

  private final Api<BlogContext> api =
      Api.of(definition, new Blog().views(), (where, e) -> failed.add(where + ": " + e));

  private static Outcome fail(RuntimeException e) {
    throw e;
  }

  private static void failingWrite() {
    throw new IllegalStateException("while it is written");
  }

  private JsonNode answer(Operation operation) {
    JsonOutput out = new JsonOutput();
    api.answer(operation, ANN).write(out, api.failures());
    return JsonMapper.shared().readTree(out.toString());
  }

  private String text(Operation operation) {
    return answer(operation).toString().replace('"', '\'');
  }

  @Test
  void rowsByTheirIds() {
    assertThat(text(Operation.byId("1", "Post", List.of("p2", "p9", "p1"), Selection.of("title"))))
        .contains("'id':'1','ok':true,'data':[")
        .contains("{'id':'p1','title':'Title 1'}")
        .contains("{'id':'p2','title':'Title 2'}")
        .doesNotContain("p9");
  }

  @Test
  void typesOfRelationsAreKnownToo() {
    assertThat(text(Operation.byId("1", "User", List.of("u1"), Selection.of("name"))))
        .isEqualTo("{'id':'1','ok':true,'data':[{'id':'u1','name':'Ann'}]}");
  }

  @Test
  void aPageOfAList() {
    Selection first = Selection.of("title").with(Arguments.of(Map.of("first", 1)));
    assertThat(
            answer(Operation.list("1", "posts", first)).at("/data/items/0/node/title").asString())
        .isEqualTo("Title 4");
  }

  @Test
  void aListThatAMethodAnswers() {
    assertThat(text(Operation.list("1", "made", Selection.of("title"))))
        .isEqualTo(
            "{'id':'1','ok':true,'data':{'items':[{'cursor':'c','node':{'id':'p8','title':'Made'}}],"
                + "'pagination':{'hasNext':true,'hasPrevious':false,'nextCursor':'next'},"
                + "'total':1}}");
  }

  @Test
  void queries() {
    assertThat(text(Operation.query("1", "viewer", Selection.of("name"))))
        .isEqualTo("{'id':'1','ok':true,'data':null}");
    assertThat(text(Operation.query("", "who", Selection.of())))
        .isEqualTo("{'id':'','ok':true,'data':'u1'}");
    assertThat(text(Operation.query("1", "nothing", Selection.of())))
        .isEqualTo("{'id':'1','ok':true}");
  }

  @Test
  void mutations() {
    assertThat(text(Operation.mutation("1", "echo", Input.NONE, List.of("excerpt"))))
        .isEqualTo("{'id':'1','ok':true,'data':{'id':'p8','excerpt':'Ma'}}");
    assertThat(text(Operation.mutation("1", "input", Input.of(List.of(1L)), List.of())))
        .isEqualTo("{'id':'1','ok':true,'data':[1]}");
  }

  @Test
  void whatThereIsNot() {
    assertThat(text(Operation.byId("1", "Pots", List.of(), Selection.of())))
        .contains("'code':'NOT_FOUND','message':'No source registered for 'Pots'.'");
    assertThat(text(Operation.list("1", "x", Selection.of())))
        .contains("No list registered for 'x'.");
    assertThat(text(Operation.query("1", "x", Selection.of())))
        .contains("No query registered for 'x'.");
    assertThat(text(Operation.mutation("1", "x", Input.NONE, List.of())))
        .contains("No mutation registered for 'x'.");
    assertThat(text(Operation.list("1", "", Selection.of())))
        .contains("'code':'BAD_REQUEST','message':'list operations require a name.'");
    assertThat(text(Operation.byId("1", "", List.of(), Selection.of())))
        .contains("'code':'BAD_REQUEST','message':'byId operations require type and ids.'");
    assertThat(failed).isEmpty();
  }

  @Test
  void whatTheApplicationMeansForTheClient() {
    assertThat(text(Operation.query("1", "denied", Selection.of())))
        .isEqualTo(
            "{'id':'1','ok':false,'error':{'code':'FORBIDDEN','message':'Not you.','issues':[1]}}");
    assertThat(failed).isEmpty();
  }

  @Test
  void whatTheClientNeedNotKnow() {
    assertThat(text(Operation.query("1", "boom", Selection.of())))
        .isEqualTo(
            "{'id':'1','ok':false,'error':{'code':'INTERNAL_ERROR',"
                + "'message':'Internal server error.'}}");
    assertThat(text(Operation.query("2", "unshown", Selection.of())))
        .isEqualTo(
            "{'id':'2','ok':false,'error':{'code':'INTERNAL_ERROR',"
                + "'message':'Internal server error.'}}");
    assertThat(failed)
        .containsExactly(
            "query boom: java.lang.IllegalStateException: secret",
            "the result 2: java.lang.IllegalStateException: while it is written");
  }

  @Test
  void theClientsMistakes() {
    Selection wrong = Selection.of("title").with(Arguments.of(Map.of("first", 0)));
    assertThat(text(Operation.list("1", "posts", wrong)))
        .contains("'code':'BAD_REQUEST','message':'[HW904] ");
    Api<BlogContext> compatible =
        Api.of(definition, new Blog().builder().buildCompatible(), (where, e) -> failed.add(where));
    JsonOutput out = new JsonOutput();
    compatible.answer(Operation.list("1", "posts", wrong), ANN).write(out, compatible.failures());
    assertThat(out.toString()).contains("INTERNAL_ERROR");
    assertThat(failed).isEmpty();
  }

  @Test
  void anArgumentThatIsWrongIsAnIssueAtItsPath() {
    Selection wrong =
        Selection.of("excerpt").with(Arguments.of(Map.of("excerpt", Map.of("length", "x"))));
    assertThat(text(Operation.byId("1", "Post", List.of("p1"), wrong)))
        .contains("'code':'VALIDATION_ERROR','message':'Validation failed.','issues':[{")
        .contains(
            "'code':'HW905','path':['excerpt','length'],'message':'[HW905] argument 'length'");
    assertThat(text(Operation.byId("1", "Post", List.of("p1"), Selection.of("excerpt"))))
        .contains("'path':['excerpt','length'],'message':'[HW905] argument 'length' is missing");
    assertThat(failed).isEmpty();
  }

  @Test
  void oneThatFailsKeepsNoOtherFromBeingAnswered() {
    List<Result> results =
        api.answer(
            List.of(
                Operation.query("1", "boom", Selection.of()),
                Operation.query("2", "who", Selection.of())),
            ANN);
    assertThat(results).extracting(Result::id).containsExactly("1", "2");
    assertThat(results.get(1)).isInstanceOf(Result.Done.class);
  }

  @Test
  void theManifest() {
    JsonNode manifest = JsonMapper.shared().readTree(api.manifest(true).toString());
    assertThat(manifest.at("/lists/posts/type").asString()).isEqualTo("Post");
    assertThat(manifest.at("/queries/viewer/type").asString()).isEqualTo("User");
    assertThat(manifest.at("/queries/who/type").asString()).isEqualTo("Unknown");
    assertThat(manifest.at("/mutations/input/type").asString()).isEqualTo("Debug");
    assertThat(manifest.path("types").propertyNames()).contains("Post", "User", "Comment");
    assertThat(manifest.path("live")).isEqualTo(manifest.path("types"));
    assertThat(JsonMapper.shared().readTree(api.manifest(false).toString()).path("live")).isEmpty();
  }

  @Test
  void partsOfAnApplication() {
    ApiDefinition<BlogContext> more =
        ApiDefinition.of("More", BlogContext.class)
            .query("more", "", call -> Outcome.of(Json.of(1)))
            .build();
    assertThat(definition.and(more)).hasToString("BlogApi and More");
    assertThatThrownBy(() -> more.and(more))
        .isInstanceOf(HeadwaterException.class)
        .hasMessage("[HW801] More and More both have a query 'more'; rename one");
  }

  @Test
  void aListThatItsSourceCannotAnswer() {
    ApiDefinition<BlogContext> wrong =
        ApiDefinition.of("Wrong", BlogContext.class)
            .list("comments", CommentDefinition.VIEW, CommentCursors.BY_LIKES_AND_ID)
            .build();
    assertThatThrownBy(() -> Api.of(wrong, new Blog().views()))
        .isInstanceOf(HeadwaterException.class)
        .hasMessageStartingWith("[HW805] list 'comments' of Wrong needs connection byLikesAndId");
  }
}
