package dev.headwater.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TableTest {

  @Test
  void cutsWhatIsLongAndLetsNothingControlTheTerminal() {
    Table table = new Table(List.of("a", "b"), List.of(List.of("x".repeat(61), "y\u001b[2J\nz")));

    assertThat(table.lines())
        .containsExactly("a" + " ".repeat(61) + "b", "x".repeat(59) + "…  y [2J z");
  }

  @Test
  void cutsNoCharacterInTwo() {
    Table table = new Table(List.of("a"), List.of(List.of("😀".repeat(61))));

    assertThat(table.lines().get(1)).isEqualTo("😀".repeat(59) + "…");
  }
}
