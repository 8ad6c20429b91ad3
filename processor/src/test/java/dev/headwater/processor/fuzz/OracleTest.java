package dev.headwater.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.processor.testing.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OracleTest {
  private static final Oracle ORACLE = new Oracle(() -> List.of(new BrokenProcessor()));

  @ParameterizedTest
  @CsvSource({
    "Good,      ACCEPTED, ''",
    "Rejects,   REJECTED, ''",
    "Throws,    FAILED,   JAVAC threw",
    "Confesses, FAILED,   internal error",
    "Misplaces, FAILED,   by javac's",
    "Writes,    FAILED,   nothing to say",
    "Warns,     FAILED,   nothing to say",
    "Differs,   FAILED,   Written.java:1 differs",
  })
  void judges(String name, Verdict.Kind kind, String text) {
    Verdict verdict = ORACLE.judge(entity(name, "String id"));

    assertThat(verdict.kind()).isEqualTo(kind);
    assertThat(verdict.text()).contains(text);
  }

  @Test
  void blamesNobodyForWhatIsNoJava() {
    assertThat(ORACLE.judge(entity("Throws", "Missing m")).kind()).isEqualTo(Verdict.Kind.NOT_JAVA);
  }

  @Test
  void shrinks() {
    var other = SourceFile.of("record Other(\n    int a,\n    int b) {}");
    FuzzCase failing = entity("Writes", "int a,\n    @Id String id");
    var both = failing.with(List.of(other, failing.sources().get(0)));

    FuzzCase smallest = new Shrinker(ORACLE).shrink(both);

    assertThat(smallest.sources()).hasSize(1);
    assertThat(smallest.sources().get(0).text()).doesNotContain("int a").contains("Writes");
  }

  @Test
  void aSeedAlwaysGivesTheSameSources() {
    for (long seed = 0; seed < 50; seed++) {
      assertThat(FuzzCase.ofEntities(seed)).isEqualTo(FuzzCase.ofEntities(seed));
      assertThat(FuzzCase.ofViews(seed)).isEqualTo(FuzzCase.ofViews(seed));
    }
    assertThat(FuzzCase.ofEntities(1)).isNotEqualTo(FuzzCase.ofEntities(2));
    assertThat(FuzzCase.ofViews(1)).isNotEqualTo(FuzzCase.ofViews(2));
  }

  private static FuzzCase entity(String name, String components) {
    var source = SourceFile.of("@Entity\nrecord " + name + "(\n    " + components + ") {}");
    return new FuzzCase(0, false, List.of(source), List.of());
  }
}
