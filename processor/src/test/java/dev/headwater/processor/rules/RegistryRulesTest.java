package dev.headwater.processor.rules;

import static dev.headwater.processor.testing.Problems.assertProblems;

import dev.headwater.processor.testing.Processors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** HW002, HW004 and HW401 to HW406: what classes generated of several others, and options. */
final class RegistryRulesTest {
  private static final String USER = "@Entity public record User(@Id String id, Many<User> all) {}";

  private static void assertWith(String option, String... sources) {
    assertProblems(
        Processors.HEADWATER, compilation -> compilation.withOptions(List.of(option)), sources);
  }

  @Test
  void oneNameForTwoGeneratedClasses() {
    assertProblems(
        "public class Outer { @Entity public record Inner(@Id String id) {} }",
        """
        // ERROR [HW002] test.Outer_InnerType is generated twice; rename one of the classes it comes from
        @Entity(name = "Other") public record Outer_Inner(@Id String id) {}
        """);
  }

  @Test
  void entitiesOfOneName() {
    assertProblems(
        USER,
        """
        package test.more;
        // ERROR [HW401] two entities are named 'User' (test.UserType, test.more.UserType); give one
        //     another name with @Entity(name = ...)
        @dev.headwater.Entity public record User(@dev.headwater.Id String id) {}
        """);
  }

  @Test
  void connectorsOfOneName() {
    assertProblems(
        USER,
        """
        @Connector(namespace = "a", name = "hub", root = User.class)
        public class First { @Loader List<User> all(Ref<User> user) { return List.of(); } }
        """,
        """
        @Connector(namespace = "a", name = "hub", root = User.class)
        // ERROR [HW402] two connectors are named 'a/hub' (test.FirstSchema, test.SecondSchema); give one
        //     another name with @Connector(name = ...)
        public class Second { @Loader List<User> all(Ref<User> user) { return List.of(); } }
        """);
  }

  @Test
  void registryThatIsNoName() {
    for (String name : List.of("com.my-registry", "com.class.Registry", "1", "")) {
      assertWith(
          "-Aheadwater.registry=" + name,
          """
          // ERROR [HW403] -Aheadwater.registry=%s is no name of a class; write it as in
          //     com.example.Registry
          @Entity public record Some(@Id String id) {}
          """
              .formatted(name));
    }
  }

  @Test
  void registryWithoutAPackage() {
    assertProblems(
        """
        package one;
        // ERROR [HW404] the entities, connectors, views and sources of this compilation share no
        //     package; name the registry with -Aheadwater.registry=com.example.Registry
        @dev.headwater.Entity public record A(@dev.headwater.Id String id) {}
        """,
        """
        package two;
        @dev.headwater.Entity public record B(@dev.headwater.Id String id) {}
        """);
  }

  @Test
  void registryNamedLikeAClass() {
    String user =
        """
        // ERROR [HW406] the registry of this compilation would be %s, which exists; give it another
        //     name with -Aheadwater.registry=com.example.Registry
        """
            + USER;
    assertProblems(user.formatted("test.HeadwaterRegistry"), "public class HeadwaterRegistry {}");
    for (String name : List.of("test.User", "test.UserType", "java.lang.String")) {
      assertWith("-Aheadwater.registry=" + name, user.formatted(name));
    }
  }

  @Test
  void unknownOption() {
    assertWith(
        "-Aheadwater.regstry=test.All",
        """
        // NOWHERE [HW004] there is no option -Aheadwater.regstry; remove it; did you mean
        //     'headwater.registry'?
        @Entity public record Some(@Id String id) {}
        """,
        USER);
    assertWith(
        "-Aheadwater.strict",
        """
        // NOWHERE [HW004] there is no option -Aheadwater.strict; remove it
        @Entity public record Some(@Id String id) {}
        """);
  }
}
