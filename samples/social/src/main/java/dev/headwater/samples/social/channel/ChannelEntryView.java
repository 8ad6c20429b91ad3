package dev.headwater.samples.social.channel;

import dev.headwater.DataView;
import dev.headwater.OrderBy;
import dev.headwater.Relation;
import dev.headwater.samples.social.user.UserView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a client may see of what was said in a channel. */
@DataView(of = ChannelEntry.class)
@OrderBy("position")
public interface ChannelEntryView {

  String id();

  String body();

  Instant createdAt();

  double position();

  @Relation(localKey = "authorId")
  @Nullable UserView author();

  @Relation(localKey = "slug")
  @Nullable ChannelSummaryView channel();
}
