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
import java.util.Objects;
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
    List<?> events = (List<?>) needed(object(input.value()), "events");
    List<LiveEvent> all = events.stream().map(event -> event(object(event))).toList();
    bus.publish(all);
    return Json.of(Map.of("emitted", all.size()));
  }

  private static Map<?, ?> object(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Object needed(Map<?, ?> from, String name) {
    return Objects.requireNonNull(from.get(name), name);
  }

  private static @Nullable String text(Map<?, ?> from, String name) {
    return (String) from.get(name);
  }

  private static EventData data(Map<?, ?> from, String name) {
    return from.containsKey(name) ? EventData.of(from.get(name)) : EventData.NONE;
  }

  private static LiveEvent event(Map<?, ?> event) {
    return "entity".equals(event.get("target")) ? entity(event) : connection(event);
  }

  private static LiveEvent entity(Map<?, ?> event) {
    Map<?, ?> options = object(event.get("options"));
    List<String> changed =
        options.get("changed") instanceof List<?> paths
            ? paths.stream().map(String.class::cast).toList()
            : null;
    return new EntityEvent(
        (String) needed(event, "type"),
        needed(event, "id"),
        "delete".equals(options.get("type")),
        changed,
        data(options, "data"),
        text(options, "eventId"));
  }

  @SuppressWarnings("unchecked") // the names of a JSON object are strings
  private static LiveEvent connection(Map<?, ?> event) {
    Map<?, ?> of = object(event.get("event"));
    return new ConnectionEvent(
        (String) needed(event, "procedure"),
        (Map<String, ?>) event.get("args"),
        Change.named((String) needed(of, "type")),
        of.get("id"),
        text(of, "nodeType"),
        text(of, "cursor"),
        text(of, "targetCursor"),
        data(of, "node"),
        text(of, "eventId"));
  }
}
