package dev.headwater.blog;

import dev.headwater.ByParents;
import dev.headwater.CountByParents;
import dev.headwater.Source;
import dev.headwater.order.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A source that is followed by foreign key. */
@Source(CommentView.class)
public final class CommentSource {
  final List<Comment> comments = new ArrayList<>();
  int calls;

  @ByParents("postId")
  List<Comment> ofPosts(List<String> posts, Window<Comment> window) {
    calls++;
    List<Comment> found = new ArrayList<>();
    for (String post : posts) {
      found.addAll(window.slice(comments.stream().filter(c -> c.postId().equals(post)).toList()));
    }
    return found;
  }

  @CountByParents("postId")
  Map<String, Integer> counts(List<String> posts) {
    calls++;
    Map<String, Integer> counts = new HashMap<>();
    comments.forEach(comment -> counts.merge(comment.postId(), 1, Integer::sum));
    counts.keySet().retainAll(posts);
    return counts;
  }
}
