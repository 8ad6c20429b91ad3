package dev.headwater.samples.github.command;

import dev.headwater.entity.Ref;
import dev.headwater.sync.EntityReport;
import dev.headwater.sync.SourceReport;
import dev.headwater.sync.SyncFailure;
import dev.headwater.sync.SyncReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The outcome as one JSON object. */
final class OutcomeJson {
  private OutcomeJson() {}

  static String write(Outcome outcome) {
    SyncReport report = outcome.report();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("run", report.run()).put("status", report.status().name());
    json.put("started", report.started().toString());
    json.put("durationMillis", report.duration().toMillis());
    json.put("formula", report.formula().toString());
    json.put("leastCalls", outcome.leastCalls());
    json.put("calls", report.calls()).put("requests", outcome.requests());
    json.put("perPage", outcome.perPage());
    json.put("pages", report.sources().stream().mapToLong(SourceReport::pages).sum());
    ArrayNode sources = json.putArray("sources");
    report.sources().forEach(source -> write(source, sources.addObject()));
    ArrayNode entities = json.putArray("entities");
    report.entities().forEach(entity -> write(entity, entities.addObject()));
    ArrayNode failures = json.putArray("failures");
    report.failures().forEach(failure -> write(failure, failures.addObject()));
    return JsonMapper.shared().writeValueAsString(json);
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
