package dev.headwater.sync;

import dev.headwater.store.Pruned;
import java.util.List;
import java.util.Locale;

/** A report for people to read. */
final class ReportText {
  private static final int SHOWN = 20;

  private ReportText() {}

  static String of(SyncReport report) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "run %s %s in %.2f s, started %s%n",
            report.run(),
            report.status(),
            report.duration().toMillis() / 1000.0,
            report.started()));
    text.append(String.format(Locale.ROOT, "%s%n", report.formula()));
    row(text, "source", "parents", "pages", "calls", "least calls");
    for (SourceReport s : report.sources()) {
      row(text, s.source(), s.parents(), s.pages(), s.calls(), s.leastCalls());
    }
    row(text, "entity", "created", "updated");
    for (EntityReport e : report.entities()) {
      row(text, e.entity(), e.created(), e.updated());
    }
    for (Pruned pruned : report.pruned()) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %s.%s: %d of %d members missing, %s%n",
              pruned.parent(),
              pruned.field().name(),
              pruned.missing(),
              pruned.members(),
              pruned.done() ? "removed" : "too many to be removed"));
    }
    return text.append(failures(report.failures())).toString();
  }

  static String failures(List<SyncFailure> failures) {
    StringBuilder text = new StringBuilder();
    text.append(failures.size()).append(failures.size() == 1 ? " failure" : " failures");
    for (SyncFailure failure : failures.subList(0, Math.min(SHOWN, failures.size()))) {
      text.append(String.format(Locale.ROOT, "%n  %s", failure));
    }
    if (failures.size() > SHOWN) {
      text.append(String.format(Locale.ROOT, "%n  and %d more", failures.size() - SHOWN));
    }
    return text.toString();
  }

  private static void row(StringBuilder text, String name, Object... cells) {
    text.append(String.format(Locale.ROOT, "  %-24s", name));
    for (Object cell : cells) {
      text.append(String.format(Locale.ROOT, " %12s", cell));
    }
    text.append(System.lineSeparator());
  }
}
