package dev.headwater.samples.social.channel;

import dev.headwater.DataView;
import dev.headwater.OrderBy;

/** What a client may see of a channel that something else is about. */
@DataView(of = Channel.class, id = "slug", type = "Channel")
@OrderBy("title")
public interface ChannelSummaryView {

  String slug();

  String title();
}
