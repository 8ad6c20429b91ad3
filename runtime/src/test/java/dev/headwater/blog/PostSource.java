package dev.headwater.blog;

import dev.headwater.ByIds;
import dev.headwater.Connection;
import dev.headwater.Source;
import dev.headwater.order.Window;
import java.util.ArrayList;
import java.util.List;

/** A source over a list. */
@Source(PostView.class)
public final class PostSource {
  final List<Post> posts = new ArrayList<>();
  int calls;

  @ByIds
  List<Post> byIds(List<String> ids) {
    calls++;
    return posts.stream().filter(post -> ids.contains(post.id())).toList();
  }

  @Connection
  List<Post> all(Window<Post> window) {
    calls++;
    return window.slice(posts);
  }
}
