package dev.headwater.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class HeapLimitTest {
  private final StringWriter printed = new StringWriter();

  private int heap(String... args) {
    return new CommandLine(new HeapLimit(new PrintWriter(printed, true))).execute(args);
  }

  @Test
  void countsWhatTheProcessHasWritten() {
    assertThat(heap("--repos=3", "--issues=120", "--authors=7", "--heap=64")).isZero();
    assertThat(printed.toString())
        .contains("of a heap of 64 MB at most ")
        .contains("issues")
        .contains("360  exact");
  }

  @Test
  void processThatFailsIsSaid() {
    assertThat(heap("--repos=3", "--issues=120", "--authors=7", "--heap=1")).isEqualTo(1);
    assertThat(printed.toString()).contains("the process ended with 1");
  }
}
