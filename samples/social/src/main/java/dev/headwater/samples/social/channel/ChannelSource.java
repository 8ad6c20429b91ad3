package dev.headwater.samples.social.channel;

import dev.headwater.ById;
import dev.headwater.Connection;
import dev.headwater.Source;
import dev.headwater.order.Window;
import dev.headwater.samples.social.store.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Channels, from the store. */
@Source(ChannelView.class)
public final class ChannelSource {
  private final Table<String, Channel> channels;

  /** A source over a table. */
  public ChannelSource(Table<String, Channel> channels) {
    this.channels = channels;
  }

  @ById
  @Nullable Channel byId(String slug) {
    return channels.find(slug);
  }

  @Connection
  List<Channel> all(Window<Channel> window) {
    return channels.slice(window);
  }
}
