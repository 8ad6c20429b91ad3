package dev.headwater.cli.report;

import dev.headwater.entity.Ref;
import dev.headwater.sync.EntityReport;
import dev.headwater.sync.SourceReport;
import dev.headwater.sync.SyncFailure;
import dev.headwater.sync.SyncReport;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A sync's report as one JSON object. */
public final class SyncReportJson {
  private SyncReportJson() {}

  /** The report; an application may add what else it knows. */
  public static ObjectNode of(SyncReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("run", report.run()).put("status", report.status().name());
    json.put("started", report.started().toString());
    json.put("durationMillis", report.duration().toMillis());
    json.put("formula", report.formula().toString());
    json.put("leastCalls", sum(report, SourceReport::leastCalls));
    json.put("calls", report.calls());
    json.put("pages", sum(report, SourceReport::pages));
    ArrayNode sources = json.putArray("sources");
    report.sources().forEach(source -> write(source, sources.addObject()));
    ArrayNode entities = json.putArray("entities");
    report.entities().forEach(entity -> write(entity, entities.addObject()));
    ArrayNode failures = json.putArray("failures");
    report.failures().forEach(failure -> write(failure, failures.addObject()));
    return json;
  }

  private static long sum(SyncReport report, ToLongFunction<SourceReport> count) {
    return report.sources().stream().mapToLong(count).sum();
  }

  private static void write(SourceReport source, ObjectNode json) {
    json.put("source", source.source()).put("parents", source.parents());
    json.put("pages", source.pages()).put("leastCalls", source.leastCalls());
    json.put("calls", source.calls());
  }

  private static void write(EntityReport entity, ObjectNode json) {
    json.put("entity", entity.entity());
    json.put("created", entity.created()).put("updated", entity.updated());
  }

  private static void write(SyncFailure failure, ObjectNode json) {
    json.put("code", failure.code().code()).put("message", failure.message());
    json.put("source", failure.source()).put("parent", text(failure.parent()));
    json.put("cursor", failure.cursor()).put("attempt", failure.attempt());
    json.put("derivation", failure.derivation());
  }

  private static @Nullable String text(@Nullable Ref<?> ref) {
    return ref == null ? null : ref.toString();
  }
}
