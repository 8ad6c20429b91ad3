package dev.headwater.samples.social.channel;

import dev.headwater.DataView;
import dev.headwater.OrderBy;
import dev.headwater.Relation;
import dev.headwater.samples.social.user.UserView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client may see of a channel. */
@DataView(of = Channel.class, id = "slug")
@OrderBy("title")
public interface ChannelView {

  String slug();

  String title();

  @Nullable String description();

  double memberCount();

  @Relation(localKey = "ownerId")
  @Nullable UserView owner();

  List<ChannelEntryView> entries();
}
