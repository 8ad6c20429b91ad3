package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Blog.assertBlog;

import org.junit.jupiter.api.Test;

/** HW341 and HW342: what APIs and sources of a module say of each other. */
final class ServedRulesTest {
  private static final String LISTING =
      """
      @Source(CommentView.class)
      public class CommentSource {
        @ById @Nullable Comment one(String id, App app) { return null; }
        @Connection List<Comment> ranked(CommentCursors.@Nullable ByRank after, int take) {
          return List.of();
        }
      }
      """;

  @Test
  void sourcesThatCan() {
    assertBlog(
        LISTING,
        """
        @Source(UserView.class)
        public class UserSource {
          @Connection List<User> all(dev.headwater.order.Window<User> window) { return List.of(); }
        }
        """,
        """
        @Source(TagView.class)
        public class TagSource {
          @Connection dev.headwater.view.NativePage<Tag> all(@Nullable String cursor, int take) {
            return dev.headwater.view.NativePage.of(List.of(), null);
          }
        }
        """,
        """
        @Api(context = App.class)
        @Root(name = "comments", view = CommentView.class)
        @Root(name = "users", view = UserView.class)
        @Root(name = "tags", view = TagView.class)
        @Root(name = "seats", view = SeatView.class)
        public class Social {}
        """);
  }

  @Test
  void sourceThatCannotList() {
    assertBlog(
        """
        @Source(CommentView.class)
        public class CommentSource {
          @ById @Nullable Comment one(String id) { return null; }
        }
        """,
        """
        @Api
        @Root(name = "comments", view = CommentView.class)
        // ERROR [HW341] list 'comments' of API 'Social' needs connection byRank of source
        //     'CommentSource', which has no such method; add one marked @Connection for order
        //     'byRank', or for any with a Window
        public class Social {}
        """);
    assertBlog(
        LISTING,
        """
        package other;
        import dev.headwater.Api;
        import dev.headwater.DataView;
        import dev.headwater.OrderBy;
        import dev.headwater.Root;
        import dev.headwater.Query;
        import test.*;
        @Api(context = App.class)
        @Root(name = "comments", view = CommentView.class)
        public class Social {
          @Query User viewer(UserPlan plan) { return new User("", "", null); }
        }
        """);
  }

  /** The API waits for a plan, in a package of its own, and is there only after the registry. */
  @Test
  void sourceThatCannotListForOneWhoIsLate() {
    assertBlog(
        """
        @Source(CommentView.class)
        public class CommentSource {
          @ById @Nullable Comment one(String id) { return null; }
        }
        """,
        """
        package other;
        import dev.headwater.Api;
        import dev.headwater.Root;
        import dev.headwater.Query;
        import test.*;
        @Api
        @Root(name = "comments", view = CommentView.class)
        // ERROR [HW341] list 'comments' of API 'Social' needs connection byRank of source
        //     'CommentSource', which has no such method; add one marked @Connection for order
        //     'byRank', or for any with a Window
        public class Social {
          @Query User viewer(UserPlan plan) { return new User("", "", null); }
        }
        """);
  }

  @Test
  void sourceWithAnotherContext() {
    assertBlog(
        LISTING,
        "public record Session() {}",
        """
        @Api(context = Session.class)
        @Root(name = "comments", view = CommentView.class)
        // ERROR [HW342] API 'Social' has the context test.Session, but source 'CommentSource' of one
        //     of its lists takes test.App; let both take the same, as in @Api(context = App.class)
        public class Social {}
        """,
        """
        @Api
        @Root(name = "comments", view = CommentView.class)
        // ERROR [HW342] API 'Open' has no context, but source 'CommentSource' of one of its lists
        //     takes test.App; let both take the same, as in @Api(context = App.class)
        public class Open {}
        """,
        """
        @Api
        @Root(name = "users", view = UserView.class)
        public class Users {}
        """);
  }
}
