package dev.headwater.samples.social.post;

import dev.headwater.ById;
import dev.headwater.ByIds;
import dev.headwater.ByParents;
import dev.headwater.Connection;
import dev.headwater.CountByParents;
import dev.headwater.Source;
import dev.headwater.order.Window;
import dev.headwater.samples.social.store.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Posts, from the store. */
@Source(PostView.class)
public final class PostSource {
  private final Table<String, Post> posts;

  /** A source over a table. */
  public PostSource(Table<String, Post> posts) {
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

  @Connection
  List<Post> all(Window<Post> window) {
    return posts.slice(window);
  }

  @ByParents("categoryId")
  List<Post> byCategories(List<String> categories, Window<Post> window) {
    return posts.slices("categoryId", Post::categoryId, categories, window);
  }

  @CountByParents("categoryId")
  Map<String, Integer> countByCategories(List<String> categories) {
    return posts.counts("categoryId", Post::categoryId, categories);
  }
}
