package dev.headwater.samples.github.command;

import static java.util.stream.Collectors.joining;

import dev.headwater.cli.report.SyncReportJson;
import dev.headwater.store.RunStatus;
import dev.headwater.sync.SourceReport;
import dev.headwater.sync.SyncReport;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * What came of a sync.
 *
 * @param report what the engine says of it
 * @param requests how many HTTP requests went out, those included that were refused for a limit
 * @param perPage the most items that a call asked for; less than declared costs more calls
 */
record Outcome(SyncReport report, long requests, int perPage) {

  /** The exit code of the process: 0 only if the run completed. */
  int exitCode() {
    return report.status() == RunStatus.COMPLETED ? 0 : 1;
  }

  /** What the plan had to cost by declaration, for the entities that there are. */
  long leastCalls() {
    return report.sources().stream().mapToLong(SourceReport::leastCalls).sum();
  }

  /** All of it as one JSON object. */
  String json() {
    return SyncReportJson.of(report).put("requests", requests).put("perPage", perPage).toString();
  }

  /** Prints the report, then the numbers behind its formula. */
  void print(PrintWriter out) {
    String terms =
        report.sources().stream()
            .map(source -> String.valueOf(source.leastCalls()))
            .collect(joining(" + ", "", report.sources().size() > 1 ? " = " + leastCalls() : ""));
    out.println(report);
    out.printf(Locale.ROOT, "by declaration: calls = %s%n", terms);
    out.printf(
        Locale.ROOT,
        "made: %d calls of at most %d items, in %d HTTP requests%n",
        report.calls(),
        perPage,
        requests);
  }
}
