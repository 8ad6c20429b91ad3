package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Blog.assertBlog;

import org.junit.jupiter.api.Test;

/** HW118 and HW320 to HW329: APIs, their lists, and what is asked for by name. */
final class ApiRulesTest {

  @Test
  void apis() {
    assertBlog(
        "public record LikeInput(String id, dev.headwater.plan.@Nullable Arguments args) {}",
        """
        public final class LikeInputReader {
          private LikeInputReader() {}
          public static LikeInput read(dev.headwater.input.Input input) {
            return new LikeInput(String.valueOf(input.value()), null);
          }
        }
        """,
        """
        @Api(context = App.class)
        @Root(name = "comments", view = CommentView.class)
        @Root(name = "tags.all", view = TagView.class, order = "byId")
        public class Social {
          @Query @Nullable User viewer(UserPlan plan, App app) { return null; }
          @Query("viewer.other") Optional<User> other(UserPlan plan) { return Optional.empty(); }
          @Query(view = UserView.class) List<User> users(@Arg @Nullable String name) { return List.of(); }
          @Query(type = "Stats") dev.headwater.json.Json stats() { return dev.headwater.json.Json.NULL; }
          @ListQuery(view = TagView.class) dev.headwater.view.NativePage<Tag> tags() {
            return dev.headwater.view.NativePage.of(List.of(), null);
          }
          @Mutation("comment.like")
          java.util.concurrent.CompletionStage<Comment> like(
              LikeInput input, CommentPlan plan, dev.headwater.plan.Arguments arguments, @Arg int by) {
            return new java.util.concurrent.CompletableFuture<>();
          }
          @Mutation(type = "Debug") dev.headwater.json.Json viewer(dev.headwater.input.Input input) {
            return dev.headwater.json.Json.NULL;
          }
          void other() {}
        }
        """,
        """
        @Api
        @Root(name = "tags", view = TagView.class)
        class Hidden {}
        """);
  }

  @Test
  void outsideOfAnApi() {
    assertBlog(
        """
        @Root(name = "users", view = UserView.class)
        // ERROR [HW321] @Root on 'Social', but 'Social' is no API; mark the class @Api
        public class Social {
          // ERROR [HW321] @Query on 'viewer', but 'Social' is no API; mark the class @Api
          @Query User viewer(UserPlan plan) { return null; }
          // ERROR [HW321] @ListQuery on 'users', but 'Social' is no API; mark the class @Api
          @ListQuery dev.headwater.view.NativePage<User> users(UserPlan plan) { return null; }
          // ERROR [HW321] @Mutation on 'like', but 'Social' is no API; mark the class @Api
          @Mutation Comment like(CommentPlan plan) { return null; }
        }
        """,
        """
        @Root(name = "a", view = UserView.class) @Root(name = "b", view = UserView.class)
        // ERROR [HW321] @Root on 'Twice', but 'Twice' is no API; mark the class @Api
        public class Twice {}
        """);
  }

  @Test
  void classes() {
    assertBlog(
        """
        public class Apis {
          // ERROR [HW322] API 'Empty' serves nothing; name a list with @Root, or mark methods
          //     @Query, @ListQuery or @Mutation
          @Api static class Empty { void viewer() {} }
          // ERROR [HW320] API 'Abstract' is abstract, and generated code cannot use it; make it
          //     concrete
          @Api @Root(name = "users", view = UserView.class) abstract static class Abstract {}
          // ERROR [HW320] API 'Hidden' is private, and generated code cannot use it; make it and
          //     what encloses it package-private
          @Api private static class Hidden {}
          // ERROR [HW320] API 'Generic' is generic, and generated code cannot use it; remove its
          //     type parameters
          @Api static class Generic<T> {}
          // ERROR [HW320] API 'Inner' is an inner class, and generated code cannot use it; make it
          //     static
          @Api class Inner {}
          // ERROR [HW320] API 'Interface' is an interface, and generated code cannot use it; make
          //     it a class
          @Api interface Interface {}
          // ERROR [HW320] API 'Enum' is an enum, and generated code cannot use it; make it a class
          @Api enum Enum {}
        }
        """,
        """
        @Api @Root(name = "users", view = UserView.class)
        // ERROR [HW118] the class generated for 'Social' would be test.SocialApi, which exists;
        //     rename one of the two
        public class Social {}
        """,
        "public class SocialApi {}");
  }

  @Test
  void contexts() {
    assertBlog(
        """
        public class Apis {
          private record Secret() {}
          // ERROR [HW323] the context of API 'A' cannot be int, which is no class; name a class
          //     without type parameters that can be used in its package
          @Api(context = int.class) @Root(name = "users", view = UserView.class) static class A {}
          // ERROR [HW323] the context of API 'B' cannot be App[], which is no class; name a class
          //     without type parameters that can be used in its package
          @Api(context = App[].class) @Root(name = "users", view = UserView.class) static class B {}
          // ERROR [HW323] the context of API 'C' cannot be List, which is generic; name a class
          //     without type parameters that can be used in its package
          @Api(context = List.class) @Root(name = "users", view = UserView.class) static class C {}
          // ERROR [HW323] the context of API 'D' cannot be Apis.Secret, which is not accessible to
          //     generated code; name a class without type parameters that can be used in its package
          @Api(context = Secret.class) @Root(name = "users", view = UserView.class) static class D {}
        }
        """);
  }

  @Test
  void views() {
    assertBlog(
        """
        // ERROR [HW324] 'users' is of User, which is no view; name a type that is marked @DataView,
        //     as in view = PostView.class
        @Api @Root(name = "users", view = User.class)
        public class Social {
          // ERROR [HW324] 'one' is of int, which is no view; name a type that is marked @DataView,
          //     as in view = PostView.class
          @Query(view = int.class) User one() { return null; }
          // ERROR [HW324] 'like' is of Comment, which is no view; name a type that is marked
          //     @DataView, as in view = PostView.class
          @Mutation(value = "like", view = Comment.class) User two() { return null; }
        }
        """,
        """
        @Api
        @Root(name = "a", view = UserView.class) @Root(name = "b", view = User.class)
        // ERROR [HW324] 'b' is of User, which is no view; name a type that is marked @DataView, as
        //     in view = PostView.class
        public class Two {}
        """);
  }

  @Test
  void orders() {
    assertBlog(
        """
        public class Apis {
          // ERROR [HW325] 'byRnk' is no order of CommentView, as list 'comments' needs one; did you
          //     mean 'byRank'?
          @Api @Root(name = "comments", view = CommentView.class, order = "byRnk") static class A {}
          // ERROR [HW325] 'likes' is no order of CommentView, as list 'comments' needs one; there
          //     are 'byRank'
          @Api @Root(name = "comments", view = CommentView.class, order = "likes") static class B {}
          // ERROR [HW325] 'byName' is no order of TagView, as list 'tags' needs one; there are 'byId'
          @Api @Root(name = "tags", view = TagView.class, order = "byName") static class C {}
        }
        """);
  }

  @Test
  void names() {
    assertBlog(
        """
        // ERROR [HW326] '' is no name for a list; use letters, digits and _, a letter first, and
        //     '.' between such words
        @Api @Root(name = "", view = UserView.class)
        public class Social {
          // ERROR [HW326] 'post/like' is no name for a mutation; use letters, digits and _, a letter
          //     first, and '.' between such words
          @Mutation("post/like") User a(UserPlan plan) { return null; }
          // ERROR [HW326] 'post.' is no name for a query; use letters, digits and _, a letter first,
          //     and '.' between such words
          @Query("post.") User b(UserPlan plan) { return null; }
          // ERROR [HW326] '1st' is no name for a list; use letters, digits and _, a letter first,
          //     and '.' between such words
          @ListQuery("1st") dev.headwater.view.NativePage<User> c(UserPlan plan) { return null; }
          @Query("été._1.x2") User d(UserPlan plan) { return null; }
        }
        """,
        """
        @Api @Root(name = "users", view = UserView.class)
        public class Twice {
          // ERROR [HW327] there is a list 'users' already; give one of the two another name
          @ListQuery dev.headwater.view.NativePage<User> users(UserPlan plan) { return null; }
          @Query("users") User query(UserPlan plan) { return null; }
          @Mutation("users") User mutation(UserPlan plan) { return null; }
          // ERROR [HW327] there is a query 'users' already; give one of the two another name
          @Query("users") User again(UserPlan plan) { return null; }
          // ERROR [HW327] there is a mutation 'users' already; give one of the two another name
          @Mutation User users() { return null; }
        }
        """);
    assertBlog(
        """
        @Api @Root(name = "a", view = UserView.class) @Root(name = "a", view = TagView.class)
        // ERROR [HW327] there is a list 'a' already; give one of the two another name
        public class Lists {}
        """);
  }

  @Test
  void methods() {
    assertBlog(
        """
        @Api
        public class Social {
          // ERROR [HW328] method 'both' has two roles; keep one of @Query, @ListQuery and @Mutation
          @Query @Mutation User both(UserPlan plan) { return null; }
          // ERROR [HW329] method 'hidden' is private, and generated code calls it on the API's
          //     object; make it package-private
          @Query private User hidden(UserPlan plan) { return null; }
          // ERROR [HW329] method 'shared' is static, and generated code calls it on the API's
          //     object; make it a method of the object
          @Query static User shared(UserPlan plan) { return null; }
          // ERROR [HW329] method 'generic' has type parameters, and generated code calls it on the
          //     API's object; remove them
          @Query <T> User generic(UserPlan plan) { return null; }
        }
        """);
  }
}
