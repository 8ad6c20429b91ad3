package dev.headwater.samples.social.event;

import dev.headwater.ByIds;
import dev.headwater.Connection;
import dev.headwater.Source;
import dev.headwater.order.Window;
import dev.headwater.samples.social.store.Table;
import java.util.List;

/** Events, from the store. */
@Source(EventView.class)
public final class EventSource {
  private final Table<String, Event> events;

  /** A source over a table. */
  public EventSource(Table<String, Event> events) {
    this.events = events;
  }

  @ByIds
  List<Event> byIds(List<String> ids) {
    return events.byIds(ids);
  }

  @Connection
  List<Event> all(Window<Event> window) {
    return events.slice(window);
  }
}
