package dev.headwater.processor.generated;

import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** Connectors with odd names: without a comment, all compile silently, generated code included. */
final class OddConnectorsTest {
  private static final String USER =
      "@Entity public record User(@Id String id, int n, int m, Many<User> friends, Many<User> foes) {}";

  @Test
  void contextNamedLikeGeneratedVariables() {
    for (String names :
        new String[] {
          "connector, sources, seeding, parent, request",
          "data, derived, plan, schema, fetch",
          "FRIENDS, CURSOR_CODEC, $x, name, paging",
          "connector_, user, page, derive, derivations"
        }) {
      String[] name = names.split(", ", -1);
      assertProblems(
          USER,
          "public record After(long at) {}",
          """
          @Connector(root = User.class)
          public class Hub {
            public Hub(String %1$s, Integer %2$s, @Nullable Long %3$s, int[] %4$s, List<String> %5$s) {}
            @Source TypedSourcePage<String[], After> page(
                TypedPageRequest<After> request, Ref<User> user) { return null; }
            @Derivation(populates = "friends") static List<User> friends(
                String[] page, String a, Integer b, @Nullable Long c, int[] d, List<String> e) {
              return List.of();
            }
            @Loader List<User> foes(Ref<User> user) { return List.of(); }
            @Seed SyncPlan plan(
                String a, Integer b, @Nullable Long c, int[] d, List<String> e, Seeding f) {
              return SyncPlan.of();
            }
          }
          """
              .formatted((Object[]) name));
    }
  }

  @Test
  void methodsNamedLikeGeneratedMembers() {
    assertProblems(
        USER,
        "public record After(long at) {}",
        """
        @Connector(name = "hub", root = User.class)
        public class Hub$ {
          @Source String fetch$(Ref<User> user) { return ""; }
          @Derivation(populates = "friends") static List<User> derive(String data, Ref<User> user) {
            return List.of();
          }
          @Derivation(populates = "n") static List<UserInput> $cursorCodec(String data) {
            return List.of();
          }
          @Source TypedSourcePage<After, After> sources(
              Ref<User> user, TypedPageRequest<After> page) { return null; }
          @Derivation(populates = "m") static List<UserInput> cursorCodec(After data) {
            return List.of();
          }
          @Derivation static Optional<UserInput> connector(After data) {
            return Optional.empty();
          }
          @Loader(populates = "foes") List<User> schema(Ref<User> user) { return List.of(); }
          @Seed SyncPlan plan() { return SyncPlan.of(); }
        }
        """);
  }

  @Test
  void namesWithoutLetterCase() {
    assertProblems(
        USER,
        """
        @Connector(root = User.class)
        public class Hub {
          @Source String page(Ref<User> user) { return ""; }
          @Derivation(populates = "friends") static List<User> 数(String page, Integer x) { return List.of(); }
          @Loader(populates = "foes") List<User> größe(Ref<User> user) { return List.of(); }
          Hub(Integer 数) {}
        }
        """);
  }
}
