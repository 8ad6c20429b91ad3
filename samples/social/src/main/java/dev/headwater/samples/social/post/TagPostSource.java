package dev.headwater.samples.social.post;

import dev.headwater.ByParents;
import dev.headwater.Source;
import dev.headwater.order.Window;
import dev.headwater.samples.social.store.Table;
import java.util.List;

/** The posts of tags, from the store. */
@Source(TagPostView.class)
public final class TagPostSource {
  private final Table<PostTag.Key, PostTag> postTags;

  /** A source over a table. */
  public TagPostSource(Table<PostTag.Key, PostTag> postTags) {
    this.postTags = postTags;
  }

  @ByParents("tagId")
  List<PostTag> byTags(List<Long> tags, Window<PostTag> window) {
    return postTags.slices("tagId", PostTag::tagId, tags, window);
  }
}
