package social;

import dev.headwater.ByIds;
import dev.headwater.ByParents;
import dev.headwater.CountByParents;
import dev.headwater.Source;
import dev.headwater.order.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Fetches comments. */
@Source(CommentView.class)
public final class CommentSource {
  private final Table table;

  /** Over a table. */
  public CommentSource(Table table) {
    this.table = table;
  }

  @ByIds
  List<Comment> byIds(List<String> ids) {
    return ids.stream().map(table.comments::get).filter(Objects::nonNull).toList();
  }

  @ByParents("postId")
  List<Comment> ofPosts(List<String> posts, Window<Comment> window) {
    return posts.stream().flatMap(post -> window.slice(of(post)).stream()).toList();
  }

  @CountByParents("postId")
  Map<String, Integer> counts(List<String> posts) {
    Map<String, Integer> counts = new HashMap<>();
    posts.forEach(post -> counts.put(post, of(post).size()));
    return counts;
  }

  private List<Comment> of(String post) {
    return table.comments.values().stream()
        .filter(comment -> comment.postId().equals(post))
        .toList();
  }
}
