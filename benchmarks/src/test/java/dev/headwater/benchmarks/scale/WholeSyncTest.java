package dev.headwater.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.benchmarks.tracker.Size;
import dev.headwater.sync.EntityReport;
import dev.headwater.sync.SourceReport;
import dev.headwater.sync.SyncListener;
import dev.headwater.sync.SyncReport;
import org.junit.jupiter.api.Test;

final class WholeSyncTest {

  private static SyncReport assertExact(Size size) {
    WholeSync sync = new WholeSync(size);
    SyncReport report = sync.run(new SyncListener() {});
    assertThat(sync.counts(report)).hasSize(7).allMatch(Count::isExact);
    return report;
  }

  @Test
  void fetchesEachPageOnce() {
    SyncReport report = assertExact(new Size(10, 100, 10, 50));
    assertThat(report.sources())
        .containsExactly(
            new SourceReport("repos", 1, 1, 1, 1),
            // The API puts fewer issues on a page than are asked for.
            new SourceReport("issuesPage", 10, 100, 100, 10));
    assertThat(report.entities())
        .containsExactly(
            new EntityReport("Account", 1, 0),
            new EntityReport("Repo", 10, 0),
            new EntityReport("Issue", 1000, 0),
            new EntityReport("User", 50, 0));
    assertThat(report.formula()).hasToString("calls = Σ Account ⌈repos/100⌉ + Σ Repo ⌈issues/100⌉");
  }

  @Test
  void countsWhatDoesNotFillItsPages() {
    SyncReport report = assertExact(new Size(107, 25, 10, 10_000));
    assertThat(report.calls()).isEqualTo(2 + 107 * 3);
    assertThat(report.entities()).contains(new EntityReport("User", 1338, 0));
  }

  @Test
  void tellsWrongNumbers() {
    assertThat(new Count("issues", 1000, 1000)).hasToString(line("issues", "1,000  exact"));
    Count wrong = new Count("calls in all", 10_010, 10_011);
    assertThat(wrong.isExact()).isFalse();
    assertThat(wrong).hasToString(line("calls in all", "10,011  WRONG, not 10,010"));
  }

  private static String line(String what, String count) {
    int number = count.indexOf(' ');
    return "  %-36s %12s%s".formatted(what, count.substring(0, number), count.substring(number));
  }
}
