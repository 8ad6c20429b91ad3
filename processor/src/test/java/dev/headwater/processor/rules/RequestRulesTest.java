package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Blog.assertBlog;

import org.junit.jupiter.api.Test;

/** HW197 to HW199 and HW290 to HW292: checks, arguments and contexts. */
final class RequestRulesTest {

  @Test
  void checks() {
    assertBlog(
        """
        @DataView(of = User.class)
        public interface PersonView {
          String id();
          @Authorize("own") @Nullable String email();
          @Authorize("own") @Nullable @Computed static String mail() { return ""; }
          // ERROR [HW197] check 'ow' is no method of view 'PersonView'; did you mean 'own'?
          @Authorize("ow") @Nullable String name();
          static boolean own(@Need String id, App app) { return app.viewer().equals(id); }
        }
        """,
        """
        @DataView(of = Post.class)
        public interface PostView {
          // ERROR [HW197] check 'none' is no method of view 'PostView'; did you mean 'fine'?
          @Authorize("none") @Nullable String id();
          // ERROR [HW197] check 'two' is no method of view 'PostView'; there are several of that
          //     name
          @Authorize("two") @Nullable String title();
          @Authorize("number") @Nullable String subtitle();
          @Authorize("later") @Nullable State state();
          @Authorize("instance") @Nullable List<String> words();
          // ERROR [HW199] field 'likes' is null for whom 'fine' refuses; make it @Nullable Integer
          @Authorize("fine") int likes();
          // ERROR [HW199] field 'comments' is null for whom 'fine' refuses; make it @Nullable
          //     List<CommentView>
          @Authorize("fine") List<CommentView> comments();
          // ERROR [HW199] field 'computed' is null for whom 'fine' refuses; make it @Nullable
          //     String
          @Authorize("fine") @Computed static String computed() { return ""; }
          static boolean two() { return true; }
          static boolean two(@Need String id) { return true; }
          // ERROR [HW198] check 'number' is static and returns int; make it a static method that
          //     returns boolean or CompletionStage<Boolean>
          static int number() { return 1; }
          // ERROR [HW198] check 'later' is static and returns CompletionStage<String>; make it a
          //     static method that returns boolean or CompletionStage<Boolean>
          static java.util.concurrent.CompletionStage<String> later() { return null; }
          // ERROR [HW198] check 'instance' is not static and returns boolean; make it a static
          //     method that returns boolean or CompletionStage<Boolean>
          default boolean instance() { return true; }
          static boolean fine() { return true; }
        }
        """,
        """
        @DataView(of = Tag.class)
        public record TagCard(
            String id,
            // ERROR [HW197] check 'shown' is no method of view 'TagCard', which has none; write a
            //     static method that returns boolean
            @Authorize("shown") @Nullable String label) {}
        """);
  }

  @Test
  void checksAreReadLikeComputedFields() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          @Authorize("open") @Nullable String title();
          // ERROR [HW186] method 'open' is private, and generated code calls it; make it
          //     package-private
          private static boolean open(
              // ERROR [HW190] need 'opened': 'opened' is no property of Post; did you mean 'open'?
              @Need boolean opened,
              // ERROR [HW189] parameter 'user' of type String is unknown here; mark it with one of
              //     @Need, @Count and @Arg, or take the row, the arguments or the context
              String user) throws Exception {
            return opened;
          }
        }
        """);
  }

  @Test
  void arguments() {
    assertBlog(
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          @Computed static int computed(
              // ERROR [HW290] argument 'words' cannot have type List<String>; use String, a number
              //     or another scalar, an enum or a record of these
              @Arg List<String> words,
              @Arg User user,
              // ERROR [HW290] argument 'any' cannot have type Object; use String, a number or
              //     another scalar, an enum or a record of these
              @Arg Object any,
              @Arg int size,
              // ERROR [HW291] argument 'size' is taken twice by 'computed'; remove one, or give it
              //     another name
              @Arg("size") int again) {
            return 1;
          }
          @Computed static int other(@Arg int size) { return size; }
        }
        """);
  }

  @Test
  void contexts() {
    assertBlog(
        "public class Session {}",
        """
        @DataView(of = User.class)
        public interface PersonView {
          String id();
          @Computed static String a(Session session) { return ""; }
        }
        """,
        """
        @DataView(of = Comment.class)
        public interface AnswerView {
          String id();
          @Computed static String a(App app) { return ""; }
          @Computed static String b(
              App app,
              // ERROR [HW292] parameter 'session' takes the context Session, but there is App
              //     already; a request has one context
              Session session) { return ""; }
        }
        """,
        """
        @DataView(of = Post.class)
        public interface PostView {
          String id();
          // ERROR [HW292] view 'PersonView' of relation 'editor' takes the context Session, but
          //     there is App already; a request has one context
          @Nullable PersonView editor();
          @Relation(localKey = "authorId") PersonView author();
          @Computed static String a(App app) { return ""; }
        }
        """,
        """
        interface Outer { String id(); Post post(); User user(); }
        @DataView(of = Outer.class)
        public interface OuterView {
          String id();
          PostView post();
          // ERROR [HW292] view 'PersonView' of relation 'user' takes the context Session, but there
          //     is App already; a request has one context
          PersonView user();
        }
        """);
  }
}
