package dev.headwater.samples.social;

import dev.headwater.Api;
import dev.headwater.Mutation;
import dev.headwater.input.Input;
import dev.headwater.json.Json;
import dev.headwater.live.ConnectionEvent;
import dev.headwater.live.ConnectionEvent.Change;
import dev.headwater.live.EntityEvent;
import dev.headwater.live.EventData;
import dev.headwater.live.LiveBus;
import dev.headwater.live.LiveEvent;
import dev.headwater.samples.social.store.SocialStore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What lets a test drive the application through the protocol alone; not for production. */
@Api(context = Viewer.class)
public final class TestHelpers {
  private final SocialStore store;
  private final Announcements announcements;
  private final LiveBus bus;

  /** Helpers for one application. */
  public TestHelpers(SocialStore store, Announcements announcements, LiveBus bus) {
    this.store = store;
    this.announcements = announcements;
    this.bus = bus;
  }

  @Mutation(value = "debug.reset", type = "Debug")
  Json reset() {
    store.reset();
    announcements.reset();
    return Json.of(Map.of("id", "reset"));
  }

  @Mutation(value = "debug.emit", type = "Debug")
  Json emit(Input input) {
    List<?> events = (List<?>) object(input.value()).get("events");
    List<LiveEvent> all = events.stream().map(event -> event(object(event))).toList();
    bus.publish(all);
    return Json.of(Map.of("emitted", all.size()));
  }

  private static Map<?, ?> object(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static LiveEvent event(Map<?, ?> event) {
    return "entity".equals(event.get("target")) ? entity(event) : connection(event);
  }

  private static LiveEvent entity(Map<?, ?> event) {
    Map<?, ?> options = object(event.get("options"));
    return new EntityEvent(
        (String) event.get("type"),
        event.get("id"),
        "delete".equals(options.get("type")),
        texts(options.get("changed")),
        data(options, "data"),
        (String) options.get("eventId"));
  }

  @SuppressWarnings("unchecked") // the names of a JSON object are strings
  private static LiveEvent connection(Map<?, ?> event) {
    Map<?, ?> of = object(event.get("event"));
    return new ConnectionEvent(
        (String) event.get("procedure"),
        (Map<String, ?>) event.get("args"),
        Change.named((String) of.get("type")),
        of.get("id"),
        (String) of.get("nodeType"),
        (String) of.get("cursor"),
        (String) of.get("targetCursor"),
        data(of, "node"),
        (String) of.get("eventId"));
  }

  private static @Nullable List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String.class::cast).toList() : null;
  }

  private static EventData data(Map<?, ?> from, String name) {
    return from.containsKey(name) ? EventData.of(from.get(name)) : EventData.NONE;
  }
}
