package dev.headwater.samples.spotify.command;

import dev.headwater.operation.OperationCount;
import dev.headwater.operation.OperationTally;
import dev.headwater.samples.spotify.server.EmbeddedSpotify;
import dev.headwater.store.RunStatus;
import dev.headwater.sync.SourceReport;
import dev.headwater.sync.SyncReport;
import java.io.PrintWriter;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of a sync.
 *
 * @param report what the engine says of it
 * @param operations how often operations were called, those calls included that were refused, and
 *     those of the onboarding
 * @param refreshes how often the server gave out tokens
 * @param refusals how many calls it refused for its rate limit
 */
record Outcome(SyncReport report, long operations, int refreshes, int refusals) {

  static Outcome of(SyncReport report, OperationTally tally, EmbeddedSpotify server) {
    long operations = tally.counts().values().stream().mapToLong(OperationCount::calls).sum();
    return new Outcome(report, operations, server.refreshes(), server.refusals());
  }

  /** The exit code of the process: 0 only if the run completed. */
  int exitCode() {
    return report.status() == RunStatus.COMPLETED ? 0 : 1;
  }

  /** What the plan had to cost by declaration, for the entities that there are. */
  long leastCalls() {
    return report.sources().stream().mapToLong(SourceReport::leastCalls).sum();
  }

  void print(PrintWriter out) {
    out.println(report);
    out.printf(Locale.ROOT, "by declaration: calls = %d%n", leastCalls());
    out.printf(
        Locale.ROOT,
        "made: %d calls; with those to connect and those refused for a rate limit, %d and %d%n",
        report.calls(),
        operations,
        refusals);
    out.printf(Locale.ROOT, "tokens: refreshed %d times, to connect included%n", refreshes);
  }

  String json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("run", report.run()).put("status", report.status().name());
    json.put("formula", report.formula().toString());
    json.put("leastCalls", leastCalls()).put("calls", report.calls());
    json.put("pages", report.sources().stream().mapToLong(SourceReport::pages).sum());
    json.put("operations", operations);
    json.put("refreshes", refreshes).put("refusals", refusals);
    ArrayNode entities = json.putArray("entities");
    report
        .entities()
        .forEach(
            each ->
                entities
                    .addObject()
                    .put("entity", each.entity())
                    .put("created", each.created())
                    .put("updated", each.updated()));
    ArrayNode failures = json.putArray("failures");
    report.failures().forEach(failure -> failures.add(failure.message()));
    return JsonMapper.shared().writeValueAsString(json);
  }
}
