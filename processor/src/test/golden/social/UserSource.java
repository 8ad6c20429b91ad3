package social;

import dev.headwater.ByIds;
import dev.headwater.Connection;
import dev.headwater.Source;
import dev.headwater.order.Window;
import java.util.List;
import java.util.Objects;

/** Fetches users. */
@Source(UserView.class)
public final class UserSource {
  private final Table table;

  /** Over a table. */
  public UserSource(Table table) {
    this.table = table;
  }

  @ByIds
  List<User> byIds(List<String> ids) {
    return ids.stream().map(table.users::get).filter(Objects::nonNull).toList();
  }

  @Connection
  List<User> all(Window<User> window, Viewer viewer) {
    return window.slice(table.users.values());
  }
}
