package dev.headwater.processor.rounds;

import static dev.headwater.processor.testing.Problems.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.Compiled;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Found;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a type never comes to exist, the compiler says so, once, and nothing else does. */
final class MissingTypesTest {
  private static final String USER =
      "@Entity public record User(@Id String id, Many<User> friends) {}";

  @Test
  void inAnEntity() {
    assertProblems(
        USER,
        """
        @Entity public class Bean {
          @Id public String getId() { return ""; }
          public void setId(String id) {}
          // JAVAC cannot find symbol
          // ECJ Missing cannot be resolved to a type
          public Missing getMissing() { return null; }
          // JAVAC cannot find symbol
          // ECJ Missing cannot be resolved to a type
          public void setMissing(Missing missing) {}
        }
        """,
        """
        // JAVAC cannot find symbol
        // ECJ Missing cannot be resolved to a type
        @Entity public class Derived extends Missing {
          @Id public String getId() { return ""; }
          public void setId(String id) {}
          public void setLonely(String x) {}
        }
        """,
        """
        @Entity public class Throwing {
          // JAVAC cannot find symbol
          // ECJ Missing cannot be resolved to a type
          @Id public String getId() throws Missing { return ""; }
          public void setId(String id) {}
        }
        """,
        """
        @Connector(root = Bean.class)
        public class Hub {
          @Loader(populates = "typo") List<User> users(Ref<Bean> bean) { return List.of(); }
        }
        """);
  }

  @Test
  void inAConnector() {
    assertProblems(
        USER,
        """
        @Connector(root = User.class)
        public class Hub {
          // JAVAC cannot find symbol
          // ECJ Missing cannot be resolved to a type
          @Loader List<User> friends(Ref<User> user) throws Missing { return List.of(); }
        }
        """,
        """
        // JAVAC cannot find symbol
        // ECJ Missing cannot be resolved to a type
        @Connector(root = Missing.class)
        public class Second {}
        """);
  }

  @Test
  void elsewhere() {
    assertProblems(
        """
        @Entity public record User(@Id String id, Many<User> friends) {
          // JAVAC cannot find symbol
          // ECJ Missing cannot be resolved to a type
          static Missing missing() { return null; }
        }
        """,
        """
        @Connector(root = User.class)
        public class Hub {
          @Loader List<User> friends(Ref<User> user) { return List.of(); }
          // JAVAC cannot find symbol
          // ECJ Missing cannot be resolved to a type
          private Missing missing;
        }
        """);
  }

  @Test
  void aBrokenEntityIsToldOnceAndAlone() {
    assertProblems(
        """
        // ERROR [HW110] entity 'Broken' has no @Id; mark the field that identifies it
        @Entity public record Broken(String title, Many<User> users) {}
        """,
        USER,
        """
        @Connector(root = Broken.class)
        public class Hub {
          @Loader(populates = "typo") List<User> users(Ref<Broken> broken) { return List.of(); }
        }
        """);
  }

  /** Else whatever names the input of the one that refers would be reported too. */
  @ParameterizedTest
  @EnumSource
  void whatRefersToABrokenEntityIsGenerated(CompilerKind compiler) {
    List<SourceFile> sources =
        Stream.of(
                "@Entity public record Broken(String title) {}",
                "@Entity public record User(@Id String id, Ref<Broken> broken) {}",
                "public class App { UserInput input = UserInput.of(\"\"); }")
            .map(SourceFile::of)
            .toList();

    Compiled compiled = Compilation.of(compiler, Processors.HEADWATER, sources).run();

    assertThat(compiled.ours()).extracting(Found::code).containsExactly("HW110");
    assertThat(compiled.generated()).containsKey("test/UserInput.java");
    // ecj goes on to compile what is generated; javac does not after an error.
    assertThat(compiled.compilerErrors())
        .allMatch(error -> error.file().equals("test/UserType.java"));
  }
}
