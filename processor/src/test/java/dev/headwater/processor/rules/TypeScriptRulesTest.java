package dev.headwater.processor.rules;

import dev.headwater.processor.testing.Problems;
import dev.headwater.processor.testing.Processors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** HW343 to HW345: what clients in TypeScript are given. */
final class TypeScriptRulesTest {
  private static final String USER =
      "@DataView(of = User.class) public interface UserView { String id(); }";
  private static final String TAG =
      "@DataView(of = Tag.class) public interface TagView { String id(); }";
  private static final String USERS = "public record User(String id) {}";
  private static final String TAGS = "public record Tag(String id) {}";

  private static void assertWith(String file, String... sources) {
    Problems.assertProblems(
        Processors.HEADWATER,
        compilation -> compilation.withOptions(List.of("-Aheadwater.typescript=" + file)),
        sources);
  }

  @Test
  void files() {
    for (String wrong : List.of("", "social", "/social.ts", "../social.ts", "a//b.ts", "a b.ts")) {
      assertWith(
          wrong,
          USERS,
          USER,
          """
          @Api @Root(name = "users", view = UserView.class)
          // ERROR [HW343] -Aheadwater.typescript=%s is no name of a file; write it as in fate/social.ts
          public class Social {}
          """
              .formatted(wrong));
    }
    assertWith(
        "a/b-c.1/Social_2.ts",
        USERS,
        USER,
        "@Api @Root(name = \"users\", view = UserView.class) public class Social {}");
  }

  /** Which of the two comes first, each compiler decides. */
  @Test
  void twoApis() {
    assertWith(
        "social.ts",
        USERS,
        USER,
        """
        @Api @Root(name = "users", view = UserView.class)
        // ECJ [HW344] social.ts is written for another API already; a compilation has one API if there
        //     is -Aheadwater.typescript
        public class First {}
        """,
        """
        @Api @Root(name = "users", view = UserView.class)
        // JAVAC [HW344] social.ts is written for another API already; a compilation has one API if
        //     there is -Aheadwater.typescript
        public class Second {}
        """);
  }

  @Test
  void namesOfTwoTypes() {
    assertWith(
        "social.ts",
        USERS,
        USER,
        TAGS,
        TAG,
        """
        @Api
        @Root(name = "found", view = UserView.class)
        @Root(name = "users", view = UserView.class)
        public class Social {
          // ERROR [HW345] list 'found' is of User and query 'found' of Tag, but clients in TypeScript
          //     request both by one name; give one of the two another name
          @Query @Nullable Tag found(TagPlan plan) { return null; }
          @Query List<User> users(UserPlan plan) { return List.of(); }
          @Mutation("found") @Nullable Tag change(TagPlan plan) { return null; }
        }
        """);
  }
}
