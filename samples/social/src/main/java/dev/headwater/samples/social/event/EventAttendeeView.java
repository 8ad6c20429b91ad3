package dev.headwater.samples.social.event;

import dev.headwater.DataView;
import dev.headwater.OrderBy;
import dev.headwater.Relation;
import dev.headwater.samples.social.user.UserView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a client may see of someone who goes to an event. */
@DataView(of = Attendee.class)
@OrderBy({"createdAt", "id"})
public interface EventAttendeeView {

  String id();

  Instant createdAt();

  @Nullable String notes();

  Attendee.Status status();

  @Relation(localKey = "userId")
  @Nullable UserView user();
}
