package dev.headwater.samples.github.command;

import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** How a report is printed. */
final class ReportOptions {
  @Option(
      names = "--json",
      description = "Print the report as one JSON object, and nothing else, on standard output.")
  private boolean json;

  boolean isJson() {
    return json;
  }

  void print(Outcome outcome, PrintWriter out) {
    if (json) {
      out.println(outcome.json());
    } else {
      outcome.print(out);
    }
    out.flush();
  }
}
