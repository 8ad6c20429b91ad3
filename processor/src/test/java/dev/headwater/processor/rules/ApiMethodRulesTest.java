package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Blog.assertBlog;

import org.junit.jupiter.api.Test;

/** HW290, HW291 and HW330 to HW340: what methods of APIs take and return. */
final class ApiMethodRulesTest {
  private static final String LIKE = "@MutationInput public record LikeInput(String id) {}";

  @Test
  void viewsOfResults() {
    assertBlog(
        """
        @Api
        public class Social {
          // ERROR [HW330] the result of 'two' could be of UserView and of TagView; take the plan of
          //     one view
          @Query User two(UserPlan plan, TagPlan other) { return null; }
          // ERROR [HW330] the result of 'named' could be of UserView and of TagView; name the view
          //     whose plan it takes, or none
          @Query(view = TagView.class) User named(UserPlan plan) { return null; }
          @Query(view = UserView.class) User same(UserPlan plan) { return new User("", "", null); }
          // ERROR [HW331] nothing says which view the result of 'none' is of; take its plan, or name
          //     it as in @Query(view = PostView.class), or return Json
          @Query User none() { return null; }
          // ERROR [HW331] nothing says which view the result of 'list' is of; take its plan, or name
          //     it as in @ListQuery(view = PostView.class), or return Json
          @ListQuery dev.headwater.view.NativePage<User> list() { return null; }
          // ERROR [HW331] nothing says which view the result of 'nothing' is of; take its plan, or
          //     name it as in @Mutation(view = PostView.class), or return Json
          @Mutation void nothing() {}
        }
        """);
  }

  @Test
  void results() {
    assertBlog(
        """
        @Api
        public class Social {
          // ERROR [HW332] method 'a' returns void, but its result is of view 'User'; return @Nullable
          //     User, Optional<User> or List<User>, or a CompletionStage of it
          @Query void a(UserPlan plan) {}
          // ERROR [HW332] method 'b' returns CompletionStage<Tag>, but its result is of view 'User';
          //     return @Nullable User, Optional<User> or List<User>, or a CompletionStage of it
          @Mutation java.util.concurrent.CompletionStage<Tag> b(UserPlan plan) { return null; }
          // ERROR [HW332] method 'c' returns List<User>, but its result is of view 'User'; return
          //     NativePage<User>, or a CompletionStage of it
          @ListQuery List<User> c(UserPlan plan) { return null; }
          // ERROR [HW332] method 'd' returns Json, but its result is of view 'User'; return @Nullable
          //     User, Optional<User> or List<User>, or a CompletionStage of it; Json is of no view:
          //     neither take a plan nor name a view for it
          @Query(view = UserView.class) dev.headwater.json.Json d() { return null; }
          // ERROR [HW332] method 'e' returns Collection<User>, but its result is of view 'User';
          //     return @Nullable User, Optional<User> or List<User>, or a CompletionStage of it
          @Query Collection<User> e(UserPlan plan) { return null; }
          // ERROR [HW332] method 'f' returns NativePage<User>, but its result is of view 'User';
          //     return @Nullable User, Optional<User> or List<User>, or a CompletionStage of it
          @Query dev.headwater.view.NativePage<User> f(UserPlan plan) { return null; }
        }
        """);
  }

  @Test
  void types() {
    assertBlog(
        """
        @Api
        public class Social {
          // ERROR [HW333] the result of 'a' is of view 'User', which is its type; remove type =
          //     "Person"
          @Query(type = "Person") User a(UserPlan plan) { return null; }
          // ERROR [HW333] 'My Type' is no name for a type; use letters, digits and _, and a letter
          //     first
          @Mutation(type = "My Type") dev.headwater.json.Json b() { return null; }
        }
        """);
  }

  @Test
  void nullsAndStages() {
    assertBlog(
        """
        @Api
        public class Social {
          // ERROR [HW334] method 'a' returns List<User> that may be null; return an empty one, and
          //     remove @Nullable
          @Query @Nullable List<User> a(UserPlan plan) { return null; }
          @Query(omitNull = true) @Nullable List<User> b(UserPlan plan) { return null; }
          // ERROR [HW334] method 'c' returns NativePage<User> that may be null; return an empty one,
          //     and remove @Nullable
          @ListQuery java.util.concurrent.CompletionStage<dev.headwater.view.@Nullable NativePage<User>> c(
              UserPlan plan) {
            return null;
          }
          // ERROR [HW334] method 'd' returns Optional<User> that may be null; return an empty one,
          //     and remove @Nullable
          @Query @Nullable Optional<User> d(UserPlan plan) { return null; }
          // ERROR [HW335] method 'e' returns a CompletionStage and throws Exception; complete the
          //     stage with the exception instead
          @Query java.util.concurrent.CompletionStage<User> e(UserPlan plan) throws Exception { return null; }
        }
        """);
  }

  @Test
  void parameters() {
    assertBlog(
        LIKE,
        "public class Session {}",
        """
        @Api(context = App.class)
        public class Social {
          @Query(view = UserView.class)
          User a(
              // ERROR [HW336] parameter 'id' of type String is unknown here; 'a' takes the plan of a
              //     view, the context App, Arguments and what is marked @Arg
              String id,
              // ERROR [HW336] parameter 'state' of type State is unknown here; 'a' takes the plan of a
              //     view, the context App, Arguments and what is marked @Arg
              State state,
              // ERROR [HW336] parameter 'node' of type UserNode is unknown here; 'a' takes the plan of
              //     a view, the context App, Arguments and what is marked @Arg
              UserNode node,
              // ERROR [HW337] parameter 'session' has type Session, but API 'Social' has the context
              //     App; take that
              Session session) {
            return null;
          }
          @Mutation(view = UserView.class)
          // ERROR [HW336] parameter 'ids' of type List<String> is unknown here; 'b' takes the plan of
          //     a view, the context App, its input as a record, Arguments and what is marked @Arg
          User b(List<String> ids) { return null; }
          @Query(view = UserView.class)
          // ERROR [HW338] parameter 'input' of type LikeInput would be an input, but a query has none;
          //     take what clients send with @Arg or as Arguments, and the context as App
          User c(LikeInput input) { return null; }
          @ListQuery(view = UserView.class)
          // ERROR [HW338] parameter 'input' of type Input would be an input, but a list has none;
          //     take what clients send with @Arg or as Arguments, and the context as App
          dev.headwater.view.NativePage<User> d(dev.headwater.input.Input input) { return null; }
        }
        """);
    assertBlog(
        "public class Session {}",
        """
        @Api
        public class Open {
          @Query(view = UserView.class)
          // ERROR [HW337] parameter 'session' has type Session, but API 'Open' has no context; name
          //     it, as in @Api(context = Session.class)
          User a(Session session) { return null; }
          @Query(view = UserView.class)
          // ERROR [HW338] parameter 'app' of type App would be an input, but a query has none; take
          //     what clients send with @Arg or as Arguments
          User b(App app) { return null; }
          @Query(view = UserView.class)
          // ERROR [HW336] parameter 'id' of type int is unknown here; 'c' takes the plan of a view,
          //     Arguments and what is marked @Arg
          User c(int id) { return null; }
          @Query(view = UserView.class) User any(Object context) { return new User("", "", null); }
        }
        """);
  }

  @Test
  void twice() {
    assertBlog(
        LIKE,
        """
        @Api(context = App.class)
        public class Social {
          @Mutation
          User a(
              UserPlan plan,
              // ERROR [HW339] 'a' takes UserPlan twice; remove 'again'
              UserPlan again,
              App app,
              // ERROR [HW339] 'a' takes App twice; remove 'other'
              App other,
              LikeInput input,
              // ERROR [HW339] 'a' takes its input twice; remove 'raw', or make one record of the two
              dev.headwater.input.Input raw) {
            return null;
          }
          @Mutation
          // ERROR [HW339] 'b' takes its input twice; remove 'two', or make one record of the two
          User b(UserPlan plan, LikeInput one, Money two) { return null; }
          @Query
          User c(
              UserPlan plan,
              dev.headwater.plan.Arguments arguments,
              // ERROR [HW339] 'c' takes Arguments twice; remove 'more'
              dev.headwater.plan.Arguments more) {
            return null;
          }
        }
        """);
  }

  @Test
  void inputThatNothingDecodes() {
    assertBlog(
        """
        @Api
        public class Social {
          @Mutation(view = UserView.class)
          // ERROR [HW346] parameter 'price' is the input of 'a', but nothing decodes Money; mark that
          //     record @MutationInput
          User a(Money price) { return null; }
        }
        """);
  }

  @Test
  void arguments() {
    assertBlog(
        LIKE,
        """
        @Api
        public class Social {
          @Query
          User a(
              UserPlan plan,
              // ERROR [HW290] argument 'any' cannot have type Object; use String, a number or another
              //     scalar, an enum or a record of these
              @Arg Object any,
              @Arg("any-other") Money money,
              @Arg int size,
              // ERROR [HW291] argument 'size' is taken twice by 'a'; remove one, or give it another
              //     name
              @Arg("size") long more) {
            return null;
          }
          @Mutation("user.like")
          User b(
              UserPlan plan,
              LikeInput input,
              // ERROR [HW340] parameter 'size' is for arguments, but mutation 'user.like' has none;
              //     make it a component of its input, or give that a component Arguments args
              @Arg int size,
              // ERROR [HW340] parameter 'all' is for arguments, but mutation 'user.like' has none;
              //     make it a component of its input, or give that a component Arguments args
              dev.headwater.plan.Arguments all) {
            return null;
          }
        }
        """);
  }
}
