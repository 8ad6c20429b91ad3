package dev.headwater.samples.social.event;

import dev.headwater.Computed;
import dev.headwater.Count;
import dev.headwater.DataView;
import dev.headwater.Need;
import dev.headwater.OrderBy;
import dev.headwater.Relation;
import dev.headwater.json.Json;
import dev.headwater.samples.social.channel.ChannelSummaryView;
import dev.headwater.samples.social.user.UserView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client may see of an event. */
@DataView(of = Event.class)
@OrderBy({"startAt", "id"})
public interface EventView {

  String id();

  @Nullable Double capacity();

  String description();

  @Nullable Instant endAt();

  @Nullable String livestreamUrl();

  @Nullable String location();

  String name();

  Instant startAt();

  List<String> topics();

  String type();

  @Relation(localKey = "hostId")
  @Nullable UserView host();

  @Relation(foreignKey = "eventId")
  List<EventAttendeeView> attendees();

  @Relation(through = EventChannelView.class, foreignKey = "eventId", localKey = "slug")
  List<ChannelSummaryView> channels();

  @Relation(localKey = "mainChannelSlug")
  @Nullable ChannelSummaryView mainChannel();

  /** How many come. */
  @Computed
  static int attendingCount(@Count(value = "attendees", where = "status = GOING") int going) {
    return going;
  }

  /** How many may come. */
  @Computed
  static int waitlistCount(
      @Count(value = "attendees", where = "status = INTERESTED") int interested) {
    return interested;
  }

  /** The name with the capacity, where that is limited. */
  @Computed
  static String headline(
      @Need String name, @Need @Nullable Double capacity, @Need String headline) {
    return capacity == null ? headline : name + " [" + Json.of(capacity) + "]";
  }
}
