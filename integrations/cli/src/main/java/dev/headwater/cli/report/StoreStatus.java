package dev.headwater.cli.report;

import dev.headwater.entity.EntityType;
import dev.headwater.store.RunRecord;
import dev.headwater.store.SetAside;
import dev.headwater.store.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has come of an installation's runs so far.
 *
 * @param installation whose runs they are
 * @param runs the last runs, the newest first
 * @param setAside the parents that the last run has set aside
 * @param entities how many entities the store has, by type
 */
public record StoreStatus(
    String installation,
    List<RunRecord> runs,
    List<SetAside> setAside,
    Map<String, Long> entities) {

  /** Reads it from a store. */
  public static StoreStatus of(
      Store store, String installation, List<EntityType<?>> types, int limit) {
    List<RunRecord> runs = store.runs(installation, limit);
    Map<String, Long> entities = new LinkedHashMap<>();
    types.forEach(type -> entities.put(type.name(), store.count(type)));
    return new StoreStatus(
        installation,
        runs,
        runs.isEmpty() ? List.of() : store.setAside(runs.get(0).run()),
        entities);
  }

  /** For people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("installation " + installation + (runs.isEmpty() ? ": no run yet" : ""));
    if (!runs.isEmpty()) {
      List<String> head =
          List.of("run", "status", "started", "ended", "calls", "pages", "set aside", "why");
      lines.addAll(new Table(head, runs.stream().map(StoreStatus::cells).toList()).lines());
    }
    lines.add("");
    List<List<String>> counts = new ArrayList<>();
    entities.forEach((type, count) -> counts.add(List.of(type, String.valueOf(count))));
    lines.addAll(new Table(List.of("entity", "stored"), counts).lines());
    if (!setAside.isEmpty()) {
      lines.add("");
      lines.add("set aside, to be taken up by the next sync:");
      setAside.forEach(each -> lines.add("  " + text(each)));
    }
    return lines;
  }

  private static List<String> cells(RunRecord run) {
    String message = run.message();
    return List.of(
        run.run(),
        run.status().name(),
        seconds(run.started()),
        seconds(run.ended()),
        String.valueOf(run.calls()),
        String.valueOf(run.pages()),
        String.valueOf(run.failures()),
        message == null ? "" : message);
  }

  private static String seconds(@Nullable Instant time) {
    return time == null ? "" : time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** The cause usually starts with the code, and says where it was. */
  private static String text(SetAside each) {
    String code = "[" + each.code() + "] ";
    String cause = each.cause().startsWith(code) ? each.cause() : code + each.cause();
    return each.source() + " of " + each.parent() + ": " + cause;
  }

  /** For programs. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("installation", installation);
    ArrayNode all = json.putArray("runs");
    runs.forEach(run -> write(run, all.addObject()));
    ArrayNode aside = json.putArray("setAside");
    setAside.forEach(each -> write(each, aside.addObject()));
    ArrayNode counts = json.putArray("entities");
    entities.forEach((type, count) -> counts.addObject().put("entity", type).put("stored", count));
    return json;
  }

  private static void write(RunRecord run, ObjectNode json) {
    Instant ended = run.ended();
    json.put("run", run.run()).put("status", run.status().name());
    json.put("started", run.started().toString());
    json.put("ended", ended == null ? null : ended.toString());
    json.put("calls", run.calls()).put("pages", run.pages()).put("failures", run.failures());
    json.put("message", run.message());
  }

  private static void write(SetAside each, ObjectNode json) {
    json.put("source", each.source()).put("parent", each.parent().toString());
    json.put("cursor", each.cursor()).put("code", each.code()).put("cause", each.cause());
    json.put("attempts", each.attempts());
  }
}
