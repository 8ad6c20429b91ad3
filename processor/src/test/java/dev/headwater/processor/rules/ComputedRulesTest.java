package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Blog.assertBlog;

import org.junit.jupiter.api.Test;

/** HW185 to HW193, and HW295: computed fields. */
final class ComputedRulesTest {

  @Test
  void computed() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          @Nullable UserView editor();
          @Relation(localKey = "authorId") UserView author();
          List<CommentView> comments();
          @Computed static String head(
              @Need String title, @Need("author.name") String by, @Need("editor.email") @Nullable String mail,
              @Need("price.currency") String currency, @Arg int length, @Arg("more") @Nullable State state) {
            return title;
          }
          @Computed static long count(
              @Count int comments,
              @Count(value = "comments", where = {"state = OPEN", "rank != null", "text = 'a = b'"}) Long open) {
            return comments;
          }
          @Computed static java.util.concurrent.CompletionStage<List<String>> later(
              Post post, App app, dev.headwater.plan.Arguments arguments) {
            return null;
          }
          @Computed static Money price(@Need Money price) { return price; }
        }
        """);
  }

  @Test
  void methods() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          // ERROR [HW185] computed field 'shown' is not static; make it static, and take what it
          //     needs as parameters
          @Computed String shown();
          // ERROR [HW185] computed field 'two' is not static; make it static, and take what it
          //     needs as parameters
          @Computed default int two() { return 2; }
          // ERROR [HW186] method 'three' is private, and generated code calls it; make it
          //     package-private
          @Computed private static int three() { return 3; }
          // ERROR [HW186] method 'four' has type parameters, and generated code calls it; remove
          //     them
          @Computed static <T> int four() { return 4; }
          // ERROR [HW187] computed field 'five' returns void; return a scalar, an enum, a record or
          //     a List of these, or a CompletionStage of one
          @Computed static void five() {}
          // ERROR [HW187] computed field 'six' returns Object; return a scalar, an enum, a record
          //     or a List of these, or a CompletionStage of one
          @Computed static Object six() { return ""; }
          @Computed static User seven(Post post) { return null; }
          // ERROR [HW187] computed field 'eight' returns List<List<String>>; return a scalar, an
          //     enum, a record or a List of these, or a CompletionStage of one
          @Computed static List<List<String>> eight() { return List.of(); }
          // ERROR [HW187] computed field 'nine' returns CompletableFuture<Post>; return a scalar,
          //     an enum, a record or a List of these, or a CompletionStage of one
          @Computed static java.util.concurrent.CompletableFuture<Post> nine() { return null; }
          // ERROR [HW188] method 'ten' throws IOException, a checked exception, which generated
          //     code cannot handle; throw an unchecked one
          @Computed static int ten() throws java.io.IOException { return 10; }
          @Computed static Set<State> eleven() throws IllegalStateException { return Set.of(); }
        }
        """);
  }

  @Test
  void plans() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          @Nullable UserView editor();
          @Authorize("may") @Nullable String title();
          static boolean may(PostPlan plan, App app) { return plan.head(); }
          @Computed static String head(PostPlan plan, @Need String title) { return title; }
          @Computed static String tail(test.PostPlan plan) { return plan.toString(); }
        }
        """);
  }

  @Test
  void leftOut() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          @Computed(omitNull = true) static @Nullable String one() { return null; }
          @Computed(omitNull = false) static String two() { return ""; }
          // ERROR [HW295] computed field 'three' is left out where it is null, but is never null;
          //     make it @Nullable String, or remove omitNull
          @Computed(omitNull = true) static String three() { return ""; }
          // ERROR [HW295] computed field 'four' is left out where it is null, but is never null;
          //     make it @Nullable Integer, or remove omitNull
          @Computed(omitNull = true) static int four() { return 4; }
        }
        """);
  }

  @Test
  void parameters() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          @Computed static int unknown(
              // ERROR [HW189] parameter 'title' of type String is unknown here; mark it with one of
              //     @Need, @Count and @Arg, or take the row, the arguments or the context
              String title,
              // ERROR [HW189] parameter 'words' of type List<String> is unknown here; mark it with
              //     one of @Need, @Count and @Arg, or take the row, the arguments or the context
              List<String> words,
              // ERROR [HW189] parameter 'state' of type State is unknown here; mark it with one of
              //     @Need, @Count and @Arg, or take the row, the arguments or the context
              State state,
              // ERROR [HW189] parameter 'likes' of type int is unknown here; mark it with one of
              //     @Need, @Count and @Arg, or take the row, the arguments or the context
              @Need @Arg int likes,
              // ERROR [HW189] parameter 'apps' of type Set<App> is unknown here; mark it with one
              //     of @Need, @Count and @Arg, or take the row, the arguments or the context
              Set<App> apps) {
            return 1;
          }
        }
        """);
  }

  @Test
  void needs() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          @Relation(localKey = "authorId") UserView author();
          // ERROR [HW170] key 'nothing' is no property of Post; there are 'id', 'title',
          //     'subtitle', 'likes', 'createdAt', 'closedAt', 'state', 'open', 'price', 'raw',
          //     'authorId', 'blogId', 'editor', 'comments', 'words', 'extra'
          @Relation(localKey = "nothing") UserView other();
          @Relation(foreignKey = "postId") List<CommentView> answers();
          @Computed static int computed(
              // ERROR [HW190] need 'titel': 'titel' is no property of Post; did you mean 'title'?
              @Need String titel,
              // ERROR [HW190] need 'author.nam': 'nam' is no property of User; did you mean 'name'?
              @Need("author.nam") String name,
              // ERROR [HW190] need 'price.curency': 'curency' is no property of Money; did you mean
              //     'currency'?
              @Need("price.curency") String currency,
              // ERROR [HW191] need 'author.name.first' goes on from 'name', which has no
              //     properties; end the path there
              @Need("author.name.first") String first,
              // ERROR [HW191] need 'answers.text' goes on from 'answers', which is a list; @Count
              //     it, or take the row
              @Need("answers.text") String text,
              // ERROR [HW191] need 'comments.text' goes on from 'comments', which is a list; @Count
              //     it, or take the row
              @Need("comments.text") String comments,
              // ERROR [HW191] need 'extra.size' goes on from 'extra', which has no properties; end
              //     the path there
              @Need("extra.size") int size,
              @Need("other.name") String other,
              // ERROR [HW192] parameter 'author' has type long, but 'author.id' has type String;
              //     give both the same type
              @Need("author.id") long author,
              // ERROR [HW193] parameter 'editor' needs 'editor.name', which may be null; make it
              //     @Nullable String
              @Need("editor.name") String editor,
              // ERROR [HW193] parameter 'subtitle' needs 'subtitle', which may be null; make it
              //     @Nullable String
              @Need String subtitle,
              // ERROR [HW190] need '': '' is no property of Post; did you mean 'id'?
              @Need("") String empty) {
            return 1;
          }
        }
        """);
  }
}
