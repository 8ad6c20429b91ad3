package dev.headwater.samples.social.event;

import dev.headwater.ByParents;
import dev.headwater.CountByParents;
import dev.headwater.Source;
import dev.headwater.order.Window;
import dev.headwater.samples.social.store.Table;
import dev.headwater.view.Filter;
import java.util.List;
import java.util.Map;

/** Who goes to events, from the store. */
@Source(EventAttendeeView.class)
public final class EventAttendeeSource {
  private final Table<String, Attendee> attendees;

  /** A source over a table. */
  public EventAttendeeSource(Table<String, Attendee> attendees) {
    this.attendees = attendees;
  }

  @ByParents("eventId")
  List<Attendee> byEvents(List<String> events, Window<Attendee> window) {
    return attendees.slices("eventId", Attendee::eventId, events, window);
  }

  @CountByParents("eventId")
  Map<String, Integer> countByEvents(List<String> events, Filter<Attendee> filter) {
    return attendees.counts("eventId", Attendee::eventId, events, filter);
  }
}
