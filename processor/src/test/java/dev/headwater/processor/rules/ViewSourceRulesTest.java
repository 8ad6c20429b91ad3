package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Blog.assertBlog;

import org.junit.jupiter.api.Test;

/** HW118, HW250 to HW266 and HW290 to HW292: sources of views. */
final class ViewSourceRulesTest {

  @Test
  void sources() {
    assertBlog(
        """
        @Source(CommentView.class)
        public class CommentSource {
          @ById @Nullable Comment one(String id, App app) { return null; }
          @ByIds static Collection<Comment> several(List<String> ids) { return List.of(); }
          @Connection java.util.concurrent.CompletionStage<List<Comment>> page(
              dev.headwater.order.Window<Comment> window, dev.headwater.order.Direction direction,
              int take, @Arg @Nullable String query, dev.headwater.plan.Arguments arguments, App app) {
            return null;
          }
          @Connection dev.headwater.serve.NativePage<Comment> store(@Nullable String cursor, int take) {
            return null;
          }
          @ByParents("postId") List<Comment> ofPosts(List<String> posts, int take) throws Exception {
            return List.of();
          }
          @CountByParents("postId") Map<String, Integer> count(
              List<String> posts, dev.headwater.view.Filter<Comment> filter) {
            return Map.of();
          }
          void other() {}
        }
        """);
  }

  @Test
  void outsideOfASource() {
    assertBlog(
        """
        public class Comments {
          // ERROR [HW252] @ById on 'a', but 'Comments' is no source of a view; mark the class
          //     @Source(PostView.class), naming the view
          @ById Comment a(String id) { return null; }
          // ERROR [HW252] @ByIds on 'b', but 'Comments' is no source of a view; mark the class
          //     @Source(PostView.class), naming the view
          @ByIds List<Comment> b(List<String> ids) { return null; }
          // ERROR [HW252] @Connection on 'c', but 'Comments' is no source of a view; mark the class
          //     @Source(PostView.class), naming the view
          @Connection List<Comment> c(int take) { return null; }
          // ERROR [HW252] @ByParents on 'd', but 'Comments' is no source of a view; mark the class
          //     @Source(PostView.class), naming the view
          @ByParents("postId") List<Comment> d(List<String> ids) { return null; }
          // ERROR [HW252] @CountByParents on 'e', but 'Comments' is no source of a view; mark the
          //     class @Source(PostView.class), naming the view
          @CountByParents("postId") Map<String, Integer> e(List<String> ids) { return null; }
          // ERROR [HW150] @Arg on 'text', but 'Comments' is neither a view nor a source of one;
          //     mark it @DataView or @Source
          void f(@Arg String text) {}
        }
        """);
  }

  @Test
  void classes() {
    assertBlog(
        """
        public class Sources {
          // ERROR [HW250] source 'None' is of no view; name a type that is marked @DataView, as in
          //     @Source(PostView.class)
          @Source static class None {}
          // ERROR [HW250] source 'OfRow' is of User, which is no view; name a type that is marked
          //     @DataView, as in @Source(PostView.class)
          @Source(User.class) static class OfRow {}
          // ERROR [HW250] source 'OfNumber' is of int, which is no view; name a type that is marked
          //     @DataView, as in @Source(PostView.class)
          @Source(int.class) static class OfNumber {}
          // ERROR [HW253] source 'Empty' fetches nothing; write a method marked @ById, @ByIds,
          //     @Connection, @ByParents or @CountByParents
          @Source(UserView.class) static class Empty {}
          // ERROR [HW251] source 'Abstract' is abstract, and generated code cannot use it; make it
          //     concrete
          @Source(UserView.class) abstract static class Abstract {}
          // ERROR [HW251] source 'Hidden' is private, and generated code cannot use it; make it and
          //     what encloses it package-private
          @Source(UserView.class) private static class Hidden {}
          // ERROR [HW251] source 'Generic' is generic, and generated code cannot use it; remove its
          //     type parameters
          @Source(UserView.class) static class Generic<T> {}
          // ERROR [HW251] source 'Inner' is an inner class, and generated code cannot use it; make
          //     it static
          @Source(UserView.class) class Inner {}
          // ERROR [HW251] source 'Interface' is an interface, and generated code cannot use it;
          //     make it a class
          @Source(UserView.class) interface Interface {}
        }
        """,
        """
        @Source(UserView.class)
        // ERROR [HW118] the class generated for 'UserSource' would be test.UserSourceExecutor,
        //     which exists; rename one of the two
        public class UserSource { @ById User one(String id) { return null; } }
        """,
        "public class UserSourceExecutor {}");
  }

  @Test
  void methods() {
    assertBlog(
        """
        @Source(CommentView.class)
        public class CommentSource {
          // ERROR [HW254] method 'both' has two roles; keep one of @ById, @ByIds, @Connection,
          //     @ByParents and @CountByParents
          @ById @ByIds Comment both(String id) { return null; }
          // ERROR [HW255] method 'hidden' is private, and generated code calls it; make it
          //     package-private
          @ById private Optional<Comment> hidden(String id) { return null; }
          // ERROR [HW255] method 'generic' has type parameters, and generated code calls it; remove
          //     them
          @ByIds <T> List<Comment> generic(List<String> ids) { return null; }
          @Connection List<Comment> page(int take) { return null; }
          // ERROR [HW256] 'page' and 'again' both fetch 'connection'; keep one of the two
          @Connection List<Comment> again(int take) { return null; }
          @ByParents("postId") List<Comment> ofPosts(List<String> ids) { return null; }
          // ERROR [HW256] 'ofPosts' and 'ofPostsAgain' both fetch 'byParents postId'; keep one of
          //     the two
          @ByParents("postId") List<Comment> ofPostsAgain(List<String> ids, int take) { return null; }
          @ByParents("text") List<Comment> ofText(List<String> ids) { return null; }
          // ERROR [HW266] method 'count' returns a CompletionStage and throws Exception; complete
          //     the stage with the exception instead
          @CountByParents("postId") java.util.concurrent.CompletableFuture<Map<String, Integer>> count(
              List<String> ids) throws Exception {
            return null;
          }
        }
        """);
  }

  @Test
  void returns() {
    assertBlog(
        """
        @Source(CommentView.class)
        public class CommentSource {
          // ERROR [HW257] method 'a' returns void; return @Nullable Comment or Optional<Comment>,
          //     or a CompletionStage of it
          @ById void a(String id) {}
          // ERROR [HW257] method 'b' returns Comment; return List<Comment>, or a CompletionStage of
          //     it
          @ByIds Comment b(List<String> ids) { return null; }
          // ERROR [HW257] method 'c' returns Optional<Comment>; return List<Comment> or
          //     NativePage<Comment>, or a CompletionStage of it
          @Connection Optional<Comment> c(int take) { return null; }
          // ERROR [HW257] method 'd' returns NativePage<Comment>; return List<Comment>, or a
          //     CompletionStage of it
          @ByParents("postId") dev.headwater.serve.NativePage<Comment> d(List<String> ids, int take) {
            return null;
          }
          // ERROR [HW257] method 'e' returns Map<String, Long>; return Map<String, Integer>, or a
          //     CompletionStage of it
          @CountByParents("postId") Map<String, Long> e(List<String> ids) { return null; }
        }
        """,
        """
        @Source(UserView.class)
        public class UserSource {
          // ERROR [HW257] method 'a' returns Comment; return @Nullable User or Optional<User>, or a
          //     CompletionStage of it
          @ById Comment a(String id) { return null; }
          // ERROR [HW257] method 'b' returns List<Comment>; return List<User>, or a CompletionStage
          //     of it
          @ByIds List<Comment> b(List<String> ids) { return null; }
        }
        """);
  }

  @Test
  void ids() {
    assertBlog(
        """
        @Source(CommentView.class)
        public class CommentSource {
          // ERROR [HW258] method 'a' takes no id; add a parameter of type String
          @ById Comment a(App app) { return null; }
          @ByIds List<Comment> b(
              // ERROR [HW258] parameter 'ids' has type List<Long>, but the ids that 'b' takes have
              //     type List<String>; give it that type
              List<Long> ids) { return null; }
          // ERROR [HW259] 'post' is no property of Comment; did you mean 'postId'?
          @ByParents("post") List<Comment> c(List<String> ids) { return null; }
          @ByParents("postId") List<Comment> d(
              // ERROR [HW260] parameter 'ids' has type List<Integer>, but the ids of parents that
              //     'd' takes have type List<String>; give it that type
              List<Integer> ids, int take) { return null; }
          // ERROR [HW260] method 'e' takes no ids of parents; add a parameter of type List<String>
          @CountByParents("postId") Map<String, Integer> e() { return null; }
        }
        """,
        """
        @Source(UserView.class)
        public class UserSource {
          @ById User a(
              // ERROR [HW258] parameter 'id' has type long, but the id that 'a' takes have type
              //     String; give it that type
              long id) { return null; }
        }
        """);
  }

  @Test
  void parameters() {
    assertBlog(
        "public class Session {}",
        """
        @Source(CommentView.class)
        public class CommentSource {
          @ById Comment a(
              String id,
              // ERROR [HW263] 'a' takes String twice; remove 'again', or mark it @Arg if it comes
              //     from the client
              String again,
              // ERROR [HW264] parameter 'state' of type State is unknown here; 'a' takes the id,
              //     the plan (CommentPlan), the context, and what is marked @Arg
              State state,
              // ERROR [HW264] parameter 'take' of type int is unknown here; 'a' takes the id, the
              //     plan (CommentPlan), the context, and what is marked @Arg
              int take) { return null; }
          @Connection List<Comment> b(
              int take,
              // ERROR [HW263] 'b' takes int twice; remove 'skip', or mark it @Arg if it comes from
              //     the client
              int skip,
              // ERROR [HW264] parameter 'query' of type String is unknown here; 'b' takes a cursor,
              //     the Direction, how many to take (int), the plan (CommentPlan), the context, and
              //     what is marked @Arg
              String query,
              App app,
              // ERROR [HW292] parameter 'session' takes the context Session, but there is App
              //     already; a request has one context
              Session session,
              // ERROR [HW290] argument 'words' cannot have type List<String>; use String, a number
              //     or another scalar, an enum or a record of these
              @Arg List<String> words,
              @Arg int size,
              // ERROR [HW291] argument 'size' is taken twice by 'b'; remove one, or give it another
              //     name
              @Arg("size") int more) {
            return null;
          }
          // ERROR [HW265] method 'c' returns a NativePage, but takes no cursor; add a parameter of
          //     type @Nullable String
          @Connection dev.headwater.serve.NativePage<Comment> c(int take) { return null; }
          @ByParents("postId") List<Comment> d(
              List<String> ids, dev.headwater.order.Window<Comment> window,
              // ERROR [HW264] parameter 'other' of type Window<User> is unknown here; 'd' takes the
              //     List of ids of parents, a cursor, the Direction, how many to take (int), the
              //     plan (CommentPlan), the context, and what is marked @Arg
              dev.headwater.order.Window<User> other,
              // ERROR [HW262] 'd' takes a second position 'second'; take one cursor, or a Window
              //     for any order
              dev.headwater.order.Window<Comment> second) {
            return null;
          }
        }
        """);
  }

  @Test
  void cursors() {
    assertBlog(
        """
        @Source(CommentView.class)
        public class CommentSource {
          @Connection List<Comment> good(CommentCursors.@Nullable ByRank after) { return null; }
          @Connection List<Comment> other(
              // ERROR [HW261] cursor 'after' of type UserCursors.ById is no position in an order of
              //     CommentView; take one of 'CommentCursors.ByRank'
              UserCursors.ById after,
              // ERROR [HW264] parameter 'plan' of type UserPlan is unknown here; 'other' takes a
              //     cursor, the Direction, how many to take (int), the plan (CommentPlan), the
              //     context, and what is marked @Arg
              UserPlan plan) { return null; }
          @ByParents("postId") List<Comment> two(
              List<String> ids,
              CommentCursors.ByRank after,
              // ERROR [HW262] 'two' takes a second position 'before'; take one cursor, or a Window
              //     for any order
              CommentCursors.ByRank before,
              // ERROR [HW262] 'two' takes a second position 'window'; take one cursor, or a Window
              //     for any order
              dev.headwater.order.Window<Comment> window) { return null; }
        }
        """);
  }
}
