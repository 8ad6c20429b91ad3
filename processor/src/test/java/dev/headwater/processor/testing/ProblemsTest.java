package dev.headwater.processor.testing;

import static dev.headwater.processor.testing.Problems.assertProblems;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemsTest {
  private static final Processors TOY = () -> List.of(new ToyProcessor());

  @Test
  void findsWhatIsAnnounced() {
    assertProblems(
        TOY,
        """
        @Entity
        class Trade {
          @Id long id;
          // ERROR [HW901] field 'what' is an
          //     Object
          Object what;
        }

        @Entity record Good(@Id String id) {}
        """,
        """
        // WARNING [HW903] 'Other' has no id
        // ERROR [HW902] 'Other' is no class
        @Entity interface Other {}
        """);
  }

  @Test
  void takesAnEcjDiagnosticWithoutAPlaceWhereItKnowsNone() {
    assertProblems(
        TOY,
        """
        @Entity record Trade(
            @Id String id,
            // ERROR [HW901] field 'what' is an Object
            Object what) {}
        """);
  }

  @Test
  void takesWhatACompilerAdds() {
    assertProblems(
        TOY,
        """
        @Entity
        class Trade {
          @Id String id;
          // JAVAC cannot find symbol
          // ECJ Missing cannot be resolved to a type
          Missing missing;
        }
        """);
  }

  @Test
  void failsOnAnUnexpectedDiagnostic() {
    assertThatThrownBy(() -> assertProblems(TOY, "@Entity class A {\n  @Id int i;\n  Object o;\n}"))
        .hasMessageContainingAll("JAVAC", "ECJ", "A.java:3:10: error: [HW901] field 'o'");
  }

  @Test
  void failsOnAMissingDiagnostic() {
    assertThatThrownBy(() -> assertProblems(TOY, "// ERROR [HW901] nothing\nclass A {}"))
        .hasMessageContainingAll("JAVAC", "ECJ", "A.java:2: error: [HW901] nothing");
  }

  @Test
  void failsOnTheWrongLine() {
    assertThatThrownBy(
            () ->
                assertProblems(
                    TOY,
                    """
                    // ERROR [HW901] field 'o' is an Object
                    @Entity class A {
                      @Id int i;
                      Object o;
                    }
                    """))
        .hasMessageContainingAll("A.java:2: error", "A.java:4:10: error");
  }

  @Test
  void failsOnALintWarning() {
    assertThatThrownBy(
            () ->
                assertProblems(TOY, "class A {\n  List<String> a() { return new ArrayList(); }\n}"))
        .hasMessageContaining("unchecked conversion");
  }

  @Test
  void saysWhoThrew() {
    Processors broken =
        () ->
            List.of(
                new WatchedProcessor(new ToyProcessor(), List.of())); // a list that takes nothing
    assertThatThrownBy(() -> assertProblems(broken, "@Entity record A(@Id int i) {}"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("JAVAC threw");
  }
}
