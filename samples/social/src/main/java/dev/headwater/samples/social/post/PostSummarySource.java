package dev.headwater.samples.social.post;

import dev.headwater.ById;
import dev.headwater.ByIds;
import dev.headwater.Source;
import dev.headwater.samples.social.store.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts that something else is about, from the store. */
@Source(PostSummaryView.class)
public final class PostSummarySource {
  private final Table<String, Post> posts;

  /** A source over a table. */
  public PostSummarySource(Table<String, Post> posts) {
    this.posts = posts;
  }

  @ById
  @Nullable Post byId(String id) {
    return posts.find(id);
  }

  @ByIds
  List<Post> byIds(List<String> ids) {
    return posts.byIds(ids);
  }
}
