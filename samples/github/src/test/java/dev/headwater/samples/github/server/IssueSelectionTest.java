package dev.headwater.samples.github.server;

import static java.util.stream.IntStream.range;
import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IssueSelectionTest {

  @ParameterizedTest
  @CsvSource({"all", "open", "closed"})
  void isTheListOfTheIssuesInThatState(String state) {
    for (int issues = 0; issues < 30; issues++) {
      int all = issues;
      int[] expected =
          rangeClosed(1, all)
              .map(number -> all + 1 - number)
              .filter(number -> state.equals("all") || isClosed(number) == state.equals("closed"))
              .toArray();

      var selection = new IssueSelection(issues, state);

      assertThat(range(0, selection.count()).map(selection::number).toArray()).isEqualTo(expected);
    }
  }

  private static boolean isClosed(int number) {
    return IssueSelection.isClosed(number);
  }
}
