package dev.headwater.samples.social.event;

import dev.headwater.ByParents;
import dev.headwater.Source;
import dev.headwater.order.Window;
import dev.headwater.samples.social.store.Table;
import java.util.List;

/** The channels of events, from the store. */
@Source(EventChannelView.class)
public final class EventChannelSource {
  private final Table<EventChannel.Key, EventChannel> channels;

  /** A source over a table. */
  public EventChannelSource(Table<EventChannel.Key, EventChannel> channels) {
    this.channels = channels;
  }

  @ByParents("eventId")
  List<EventChannel> byEvents(List<String> events, Window<EventChannel> window) {
    return channels.slices("eventId", EventChannel::eventId, events, window);
  }
}
