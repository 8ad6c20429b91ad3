package dev.headwater.processor.generated;

import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** Legal classes of all sorts: without a comment, all compile silently, generated code included. */
final class OddClassesTest {

  @Test
  void deprecated() {
    assertProblems(
        "@Deprecated public enum OldState { ON, OFF }",
        """
        @Deprecated(forRemoval = true)
        @Entity public record Old(@Id String id) {}
        """,
        """
        @Entity public class Bean {
          private String id = "";
          @Id public String getId() { return id; }
          public void setId(String id) { this.id = id; }
          @Deprecated public int getSize() { return 1; }
          @Deprecated public void setSize(int size) {}
        }
        """,
        """
        @Entity public class Fixed {
          private final String id;
          @Deprecated(forRemoval = true) public Fixed(@Id String id) { this.id = id; }
          @Deprecated(forRemoval = true) public String id() { return id; }
        }
        """,
        """
        @Entity public record Holder(
            @Id String id, @SuppressWarnings("removal") Many<Old> all, @SuppressWarnings("removal") Ref<Old> one,
            @SuppressWarnings("deprecation") OldState state) {}
        """);
  }

  @Test
  void deprecatedInConnector() {
    assertProblems(
        "@Deprecated public record OldPage(List<String> ids) {}",
        "@Deprecated public class OldApi {}",
        "@Deprecated public record OldCursor(long at) {}",
        "@Deprecated public class OldFailure extends Exception { static final long serialVersionUID = 1; }",
        """
        @Deprecated public class Outer {
          public enum State { ON }
          public record Part(int x, State state) {}
        }
        """,
        "public record Parts(int x) { @Deprecated public int x() { return x; } }",
        """
        @Entity @SuppressWarnings("deprecation")
        public record User(
            @Id String id, Many<User> friends, Outer.State state, Outer.Part part, Parts parts) {}
        """,
        """
        @SuppressWarnings("deprecation")
        @Connector(root = User.class)
        public class Hub {
          public Hub(OldApi api) {}
          @Source TypedSourcePage<OldPage, OldCursor> page(
              Ref<User> user, TypedPageRequest<OldCursor> request) throws OldFailure { return null; }
          @Derivation(populates = "friends") static List<User> friends(OldPage page, OldApi api) throws OldFailure {
            return List.of();
          }
          @Seed SyncPlan plan(OldApi api) throws OldFailure { return SyncPlan.of(); }
        }
        """,
        """
        @Deprecated @Connector(root = User.class)
        public class OldHub {
          @Loader @Deprecated(forRemoval = true) List<User> friends(Ref<User> user) { return List.of(); }
          @Seed @Deprecated static SyncPlan plan(Ref<User> user) { return SyncPlan.of(); }
        }
        """);
  }

  @Test
  void nested() {
    assertProblems(
        """
        public class Outer {
          public static class Middle {
            public interface Inner {
              enum State { ON }
              record Part(int x, State state) {}
              record Page(List<Deep> items) {}
              @Entity record Deep(@Id String id, Part part, Ref<Deep> up, Many<Deep> down) {}
              @Connector(root = Deep.class) class Hub {
                @Source Page page(Ref<Deep> deep) { return null; }
                @Derivation(populates = "down") static List<Deep> down(Page page) {
                  return page.items();
                }
              }
            }
          }
        }
        """,
        """
        class Hidden {
          static class State {
            enum Part { ON }
            @Entity protected static class Bean {
              @Id protected Part getId() { return Part.ON; }
              protected void setId(Part id) {}
            }
          }
        }
        """);
  }

  @Test
  void enumsOfAllSorts() {
    assertProblems(
        """
        public enum Shape {
          SQUARE { @Override double area() { return 1; } },
          CIRCLE { @Override double area() { return 3.14; } };
          abstract double area();
          public enum Sub { A }
        }
        """,
        "@Entity public record Drawing(@Id Shape shape, Shape.Sub sub, @Nullable Shape other) {}");
  }

  @Test
  void otherPackages() {
    assertProblems(
        "package test.far.away;\npublic enum State { ON, OFF }",
        "package test.far.away;\npublic record Part(State state, int x) {}",
        "package test.far.away;\npublic class Outer { public enum State { ON } public record Part(State s) {} }",
        """
        package test.far;
        import dev.headwater.*;
        import dev.headwater.entity.*;
        @Entity public record Far(@Id test.far.away.State id, Many<Far> all) {}
        """,
        "public enum State { HERE }",
        "public record Part(State state) {}",
        """
        @Entity public record Near(
            @Id String id,
            State state, test.far.away.State farState, test.far.away.Outer.State outerState,
            Part part, test.far.away.Part farPart, test.far.away.Outer.Part outerPart,
            Ref<test.far.Far> far, Many<test.far.Far> fars) {}
        """,
        """
        @Connector(root = {Near.class, test.far.Far.class})
        public class Hub {
          @Loader List<test.far.Far> fars(Ref<Near> near) { return List.of(); }
          @Loader(populates = "all") List<test.far.FarInput> allOfFar(Ref<test.far.Far> far) { return List.of(); }
        }
        """);
  }

  @Test
  void genericPages() {
    assertProblems(
        """
        @Entity public record User(
            @Id String id, Many<User> a, Many<User> b, Many<User> c, Many<User> d, Many<User> e,
            int g, Many<User> h) {}
        """,
        """
        public class Box<T> {
          public static class Inner<U> {}
          public interface Foo {}
        }
        """,
        """
        @Connector(root = User.class)
        public class Hub {
          @Source SourcePage<Map<String, List<? extends Box.Foo>>> pageA(Ref<User> user) { return null; }
          @Derivation(populates = "a") static Stream<User> a(
              Map<String, List<? extends Box.Foo>> page, Ref<User> user) { return Stream.of(); }

          @Source List<? super Integer> pageB(Ref<User> user) { return null; }
          @Derivation(populates = "b") static List<User> b(List<? super Integer> page) {
            return List.of();
          }

          @Source int[][] pageC(Ref<User> user) { return null; }
          @Derivation(populates = "c") static List<UserInput> c(int[][] page) { return List.of(); }

          @Source SourcePage<Map.Entry<String, ?>[]> pageD(Ref<User> user) { return null; }
          @Derivation(populates = "d") static Optional<UserInput> d(Map.Entry<String, ?>[] page) {
            return Optional.empty();
          }

          @Source Box.Inner<Box<String>> pageE(Ref<User> user) { return null; }
          @Derivation(populates = "e") static Optional<User> e(Box.Inner<Box<String>> page) {
            return Optional.empty();
          }

          @Source byte[] pageG(Ref<User> user) { return new byte[0]; }
          @Derivation(populates = "g") static List<UserInput> g(byte[] page) { return List.of(); }
          @Loader List<EntityInput<User>> h(Ref<User> user) { return List.of(); }
        }
        """);
  }

  @Test
  void rawTypes() {
    assertProblems(
        "@Entity public record User(@Id String id, Many<User> friends) {}",
        "public class Box<T> {}",
        """
        @SuppressWarnings("rawtypes")
        @Connector(root = User.class)
        public class Hub {
          public Hub(Box box) {}
          @Source SourcePage<Map> page(Ref<User> user) { return null; }
          @Derivation(populates = "friends") static List<User> friends(Map page, Box box) {
            return List.of();
          }
        }
        """);
  }
}
