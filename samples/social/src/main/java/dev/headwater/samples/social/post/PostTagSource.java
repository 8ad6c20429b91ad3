package dev.headwater.samples.social.post;

import dev.headwater.ByParents;
import dev.headwater.Source;
import dev.headwater.order.Window;
import dev.headwater.samples.social.store.Table;
import java.util.List;

/** The tags of posts, from the store. */
@Source(PostTagView.class)
public final class PostTagSource {
  private final Table<PostTag.Key, PostTag> postTags;

  /** A source over a table. */
  public PostTagSource(Table<PostTag.Key, PostTag> postTags) {
    this.postTags = postTags;
  }

  @ByParents("postId")
  List<PostTag> byPosts(List<String> posts, Window<PostTag> window) {
    return postTags.slices("postId", PostTag::postId, posts, window);
  }
}
