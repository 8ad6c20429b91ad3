package dev.headwater.samples.social.comment;

import dev.headwater.ById;
import dev.headwater.ByParents;
import dev.headwater.Connection;
import dev.headwater.CountByParents;
import dev.headwater.Source;
import dev.headwater.order.Window;
import dev.headwater.samples.social.store.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Comments, from the store. */
@Source(CommentView.class)
public final class CommentSource {
  private final Table<String, Comment> comments;

  /** A source over a table. */
  public CommentSource(Table<String, Comment> comments) {
    this.comments = comments;
  }

  @ById
  @Nullable Comment byId(String id) {
    return comments.find(id);
  }

  @Connection
  List<Comment> all(Window<Comment> window) {
    return comments.slice(window);
  }

  @ByParents("postId")
  List<Comment> byPosts(List<String> posts, Window<Comment> window) {
    return comments.slices("postId", Comment::postId, posts, window);
  }

  @CountByParents("postId")
  Map<String, Integer> countByPosts(List<String> posts) {
    return comments.counts("postId", Comment::postId, posts);
  }
}
