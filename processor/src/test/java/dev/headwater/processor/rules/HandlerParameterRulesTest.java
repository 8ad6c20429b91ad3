package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Blog.assertBlog;

import org.junit.jupiter.api.Test;

/** HW258 to HW265 and HW290 to HW292: what methods of a source of a view take. */
final class HandlerParameterRulesTest {

  @Test
  void ids() {
    assertBlog(
        """
        @Source(CommentView.class)
        public class CommentSource {
          // ERROR [HW258] method 'a' takes no id; add a parameter of type String
          @ById Comment a(App app) { return null; }
          @ByIds List<Comment> b(
              // ERROR [HW258] parameter 'ids' has type List<Long>, but 'b' takes the ids as
              //     List<String>; give it that type
              List<Long> ids) { return null; }
          // ERROR [HW259] 'post' is no property of Comment; did you mean 'postId'?
          @ByParents("post") List<Comment> c(List<String> ids) { return null; }
          @ByParents("postId") List<Comment> d(
              // ERROR [HW260] parameter 'ids' has type List<Integer>, but 'd' takes the ids of
              //     parents as List<String>; give it that type
              List<Integer> ids, int take) { return null; }
          // ERROR [HW260] method 'e' takes no ids of parents; add a parameter of type List<String>
          @CountByParents("postId") Map<String, Integer> e() { return null; }
        }
        """,
        """
        @Source(UserView.class)
        public class UserSource {
          @ById User a(
              // ERROR [HW258] parameter 'id' has type long, but 'a' takes the id as String; give
              //     it that type
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
          @Connection dev.headwater.view.NativePage<Comment> c(int take) { return null; }
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
