package dev.headwater.processor.rules;

import static dev.headwater.processor.testing.Problems.assertProblems;

import dev.headwater.processor.RegistryProcessor;
import dev.headwater.processor.testing.Processors;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * HW410 to HW414: what views and sources of a module say of each other. Only their stamps count, so
 * that most classes here are stamped by hand.
 */
final class SourceRegistryRulesTest {
  private static final Processors AGGREGATING = () -> List.of(new RegistryProcessor());

  private static final String CONTEXT = "public record Viewer(String name) {}";

  /** A source class of a view and its executor. */
  private static String source(
      String before, String name, String view, String context, String can) {
    return """
        package test;
        import dev.headwater.serve.SourceExecutor;
        import dev.headwater.stamp.*;
        %s
        public class %s {
          public Object call() { return this; }
          @GeneratedExecutor(value = %s.class, view = %s.class, context = %s.class, capabilities = {%s})
          public static final class Executor {
            private Executor() {}
            public static SourceExecutor<%s, String, String, Plans> of(%s source) {
              throw new UnsupportedOperationException();
            }
          }
        }
        """
        .formatted(before, name, name, view, context, can, context, name);
  }

  private static final String PLANS =
      "public abstract class Plans extends dev.headwater.plan.Plan<String> {"
          + " Plans(dev.headwater.plan.Place p, dev.headwater.order.RowOrder<String, ?> o) {"
          + " super(p, o); } }";

  /** A view and its definition. */
  private static String view(String type, String name, String body, String follows) {
    return """
        package test;
        import dev.headwater.stamp.*;
        import dev.headwater.stamp.GeneratedView.Follows;
        import dev.headwater.view.ViewDefinition;
        public interface %s {
          %s
          @GeneratedView(value = %s.class, name = "%s", follows = {%s})
          final class Definition {
            public static final ViewDefinition<?, ?, ?, ?> VIEW = make();
            private Definition() {}
            private static ViewDefinition<?, ?, ?, ?> make() {
              throw new UnsupportedOperationException();
            }
          }
        }
        """
        .formatted(type, body, type, name, follows);
  }

  private static final String POST = view("PostView", "Post", "String id();", "");

  @Test
  void nothingIsWrong() {
    assertProblems(
        AGGREGATING,
        PLANS,
        CONTEXT,
        POST,
        source("", "Posts", "PostView", "Viewer", "\"byId\", \"byParents userId\""),
        view("TagView", "Tag", "String id();", ""),
        source("", "Tags", "TagView", "Object", "\"byParents postId byName\""),
        view(
            "UserView",
            "User",
            "PostView best(); PostView posts(); PostView tags(); PostView other();",
            """
            @Follows(member = "best", view = PostView.class, capability = "byIds"),
            @Follows(member = "posts", view = PostView.class, capability = "byParents userId byTime"),
            @Follows(member = "tags", view = TagView.class, capability = "byParents postId byName"),
            @Follows(member = "other", view = UserView.class, capability = "byIds")
            """));
  }

  @Test
  void twoSourcesOfOneView() {
    assertProblems(
        AGGREGATING,
        PLANS,
        POST,
        source("", "Posts", "PostView", "Object", "\"byId\""),
        source(
            """
            // ERROR [HW410] view 'PostView' has two sources, test.Posts and test.PostsToo; have one of
            //     them fetch its rows\
            """,
            "PostsToo",
            "PostView",
            "Object",
            "\"byIds\""));
  }

  @Test
  void twoViewsOfOneName() {
    assertProblems(
        AGGREGATING,
        POST,
        "// ERROR [HW411] two views are named 'Post' (test.PostView.Definition,"
            + " test.Short.Definition); give one another name with @DataView(name = ...)\n"
            + view("Short", "Post", "String id();", "")
                .replace("package test;", "")
                .replaceFirst("(?s)^(.*?)(public interface)", "$2")
                .replace("@GeneratedView", "@dev.headwater.stamp.GeneratedView")
                .replace("ViewDefinition<", "dev.headwater.view.ViewDefinition<"));
  }

  @Test
  void viewsOfOneTypeHaveIdsOfOneType() {
    assertProblems(
        """
        public record Post(String id, long number, String slug, @Nullable Integer part) {}
        """,
        "@DataView(of = Post.class) public interface PostView { String id(); }",
        """
        @DataView(of = Post.class, id = "slug", type = "Post")
        public interface BySlugView { String slug(); }
        """,
        """
        @DataView(of = Post.class, id = "number", type = "Post")
        // ERROR [HW414] view 'Numbered' has ids of type Long, but view 'BySlug' of the same type
        //     'Post' has ids of type String; give one another type with @DataView(type = ...)
        public interface NumberedView { long number(); }
        """,
        """
        @DataView(of = Post.class, id = {"slug", "number"}, type = "Part")
        public interface PartView { String slug(); }
        """,
        """
        @DataView(of = Post.class, id = {"id", "number"}, type = "Part")
        public interface PartTooView { String slug(); }
        """,
        """
        @DataView(of = Post.class, id = {"number", "slug"}, type = "Part")
        // ERROR [HW414] view 'Wrong' has ids of type Long, String, but view 'Part' of the same type
        //     'Part' has ids of type String, Long; give one another type with @DataView(type = ...)
        public interface WrongView { String slug(); }
        """);
  }

  @Test
  void twoTypesOfContext() {
    assertProblems(
        AGGREGATING,
        PLANS,
        CONTEXT,
        POST,
        view("TagView", "Tag", "String id();", ""),
        view("UserView", "User", "String id();", ""),
        source("", "Posts", "PostView", "Object", "\"byId\""),
        source("", "Tags", "TagView", "Viewer", "\"byId\""),
        source(
            """
            // ERROR [HW412] source 'Users' takes java.lang.StringBuilder of a request, but source
            //     'Tags' takes test.Viewer; let all sources of a module take the same\
            """,
            "Users",
            "UserView",
            "StringBuilder",
            "\"byId\""));
  }

  @Test
  void sourceThatCannotBeFollowed() {
    assertProblems(
        AGGREGATING,
        PLANS,
        POST,
        source("", "Posts", "PostView", "Object", "\"connection\", \"byParents userId byTime\""),
        view(
            "UserView",
            "User",
            """
            // ERROR [HW413] 'best' of view 'User' needs byIds of source 'Posts', which has no such
            //     method; add one marked @ByIds, or @ById
            PostView best();
            PostView fine();
            // ERROR [HW413] 'posts' of view 'User' needs byParents userId byRank of source 'Posts',
            //     which has no such method; add one marked @ByParents("userId") for order 'byRank', or
            //     for any with a Window
            PostView posts();
            // ERROR [HW413] 'count' of view 'User' needs countByParents userId of source 'Posts', which
            //     has no such method; add one marked @CountByParents("userId")
            static int count(int posts) { return posts; }
            """,
            """
            @Follows(member = "best", view = PostView.class, capability = "byIds"),
            @Follows(member = "fine", view = PostView.class, capability = "byParents userId byTime"),
            @Follows(member = "posts", view = PostView.class, capability = "byParents userId byRank"),
            @Follows(member = "count", view = PostView.class, capability = "countByParents userId")
            """));
  }
}
