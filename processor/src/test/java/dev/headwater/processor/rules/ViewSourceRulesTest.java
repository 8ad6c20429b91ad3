package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Blog.assertBlog;

import org.junit.jupiter.api.Test;

/** HW118 and HW250 to HW257: sources of views. */
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
          @Connection dev.headwater.view.NativePage<Comment> store(@Nullable String cursor, int take) {
            return null;
          }
          @ByParents("postId") List<Comment> ofPosts(
              List<String> posts, int take, @Arg Money price, @Arg @Nullable Money discount)
              throws Exception {
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
          @ByParents("postId") dev.headwater.view.NativePage<Comment> d(List<String> ids, int take) {
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
}
