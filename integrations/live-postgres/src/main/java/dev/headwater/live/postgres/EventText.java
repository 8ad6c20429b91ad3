package dev.headwater.live.postgres;

import dev.headwater.json.Json;
import dev.headwater.live.ConnectionEvent;
import dev.headwater.live.ConnectionEvent.Change;
import dev.headwater.live.EntityEvent;
import dev.headwater.live.EventData;
import dev.headwater.live.LiveEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as JSON. Rows that are no plain values are left out, so that whoever reads the event
 * fetches them; ids of events are those of the log.
 */
final class EventText {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, @Nullable Object>> OBJECT =
      new TypeReference<>() {};

  private EventText() {}

  static String write(LiveEvent event) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    if (event instanceof EntityEvent entity) {
      members.put("type", entity.type());
      members.put("id", entity.id());
      members.put("deleted", entity.isDeleted());
      put(members, "changed", entity.changed());
      put(members, entity.data());
    } else {
      ConnectionEvent list = (ConnectionEvent) event;
      members.put("procedure", list.procedure());
      members.put("change", list.change().word());
      put(members, "args", list.args());
      put(members, "id", list.id());
      put(members, "nodeType", list.nodeType());
      put(members, "cursor", list.cursor());
      put(members, "targetCursor", list.targetCursor());
      put(members, list.node());
    }
    return Json.of(members).toString();
  }

  private static void put(
      Map<String, @Nullable Object> members, String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, value);
    }
  }

  private static void put(Map<String, @Nullable Object> members, EventData data) {
    if (data.isGiven() && (data.value() == null || data.value() instanceof Map<?, ?>)) {
      members.put("data", data.value());
    }
  }

  static LiveEvent read(String json, long id) {
    Map<String, @Nullable Object> members = JSON.readValue(json, OBJECT);
    EventData data =
        members.containsKey("data") ? EventData.of(members.get("data")) : EventData.NONE;
    Object row = members.get("id");
    if (members.get("procedure") instanceof String procedure) {
      return new ConnectionEvent(
          procedure,
          args(members.get("args")),
          Change.named(text(members, "change")),
          row,
          optional(members, "nodeType"),
          optional(members, "cursor"),
          optional(members, "targetCursor"),
          data,
          Long.toString(id));
    }
    return new EntityEvent(
        text(members, "type"),
        row == null ? "" : row,
        Boolean.TRUE.equals(members.get("deleted")),
        strings(members.get("changed")),
        data,
        Long.toString(id));
  }

  private static String text(Map<String, @Nullable Object> members, String name) {
    return String.valueOf(members.get(name));
  }

  private static @Nullable String optional(Map<String, @Nullable Object> members, String name) {
    return members.get(name) instanceof String text ? text : null;
  }

  @SuppressWarnings("unchecked") // so it was written
  private static @Nullable Map<String, ?> args(@Nullable Object value) {
    return (Map<String, ?>) value;
  }

  @SuppressWarnings("unchecked") // so it was written
  private static @Nullable List<String> strings(@Nullable Object value) {
    return (List<String>) value;
  }
}
