package dev.headwater.samples.social.tag;

import dev.headwater.ByIds;
import dev.headwater.Connection;
import dev.headwater.Source;
import dev.headwater.order.Window;
import dev.headwater.samples.social.store.Table;
import java.util.List;
import java.util.Set;

/** Tags, from the store. */
@Source(TagView.class)
public final class TagSource {
  private final Table<Long, Tag> tags;

  /** A source over a table. */
  public TagSource(Table<Long, Tag> tags) {
    this.tags = tags;
  }

  /** In the order of the table, and each once. */
  @ByIds
  List<Tag> byIds(List<Long> ids) {
    Set<Long> wanted = Set.copyOf(ids);
    return tags.all().stream().filter(tag -> wanted.contains(tag.id())).toList();
  }

  @Connection
  List<Tag> all(Window<Tag> window) {
    return tags.slice(window);
  }
}
