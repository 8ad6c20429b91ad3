package dev.headwater.samples.social.tag;

import dev.headwater.ByIds;
import dev.headwater.Source;
import dev.headwater.samples.social.store.Table;
import java.util.List;

/** Tags of posts, from the store. */
@Source(TagSummaryView.class)
public final class TagSummarySource {
  private final Table<Long, Tag> tags;

  /** A source over a table. */
  public TagSummarySource(Table<Long, Tag> tags) {
    this.tags = tags;
  }

  @ByIds
  List<Tag> byIds(List<Long> ids) {
    return tags.byIds(ids);
  }
}
