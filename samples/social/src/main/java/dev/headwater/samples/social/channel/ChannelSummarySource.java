package dev.headwater.samples.social.channel;

import dev.headwater.ByIds;
import dev.headwater.Source;
import dev.headwater.samples.social.store.Table;
import java.util.List;

/** Channels that something else is about, from the store. */
@Source(ChannelSummaryView.class)
public final class ChannelSummarySource {
  private final Table<String, Channel> channels;

  /** A source over a table. */
  public ChannelSummarySource(Table<String, Channel> channels) {
    this.channels = channels;
  }

  @ByIds
  List<Channel> byIds(List<String> slugs) {
    return channels.byIds(slugs);
  }
}
