package dev.headwater.samples.social.channel;

import dev.headwater.ById;
import dev.headwater.Connection;
import dev.headwater.Source;
import dev.headwater.order.Window;
import dev.headwater.samples.social.store.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said in channels, from the store, which can only be asked for single entries. */
@Source(ChannelEntryView.class)
public final class ChannelEntrySource {
  private final Table<String, ChannelEntry> entries;

  /** A source over a table. */
  public ChannelEntrySource(Table<String, ChannelEntry> entries) {
    this.entries = entries;
  }

  /** The slug of a channel is what stands before the last colon. */
  @ById
  @Nullable ChannelEntry byId(String id) {
    return entries.find(id);
  }

  /** There is a list of all entries, but nothing that could answer it. */
  @Connection
  @SuppressWarnings("DoNotCallSuggester") // only clients call it
  List<ChannelEntry> all(Window<ChannelEntry> window) {
    throw new UnsupportedOperationException(
        "entries cannot be listed; " + window + " was asked for");
  }
}
