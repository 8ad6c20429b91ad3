package social;

import dev.headwater.ByIds;
import dev.headwater.Connection;
import dev.headwater.Source;
import dev.headwater.order.Window;
import java.util.List;
import java.util.Objects;

/** Fetches posts. */
@Source(PostView.class)
public final class PostSource {
  private final Table table;

  /** Over a table. */
  public PostSource(Table table) {
    this.table = table;
  }

  @ByIds
  List<Post> byIds(List<String> ids) {
    return ids.stream().map(table.posts::get).filter(Objects::nonNull).toList();
  }

  @Connection
  List<Post> all(Window<Post> window) {
    return window.slice(table.posts.values());
  }
}
