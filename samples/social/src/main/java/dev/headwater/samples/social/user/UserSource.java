package dev.headwater.samples.social.user;

import dev.headwater.ByIds;
import dev.headwater.Connection;
import dev.headwater.Source;
import dev.headwater.order.Window;
import dev.headwater.samples.social.store.Table;
import java.util.List;

/** Users, from the store. */
@Source(UserView.class)
public final class UserSource {
  private final Table<String, User> users;

  /** A source over a table. */
  public UserSource(Table<String, User> users) {
    this.users = users;
  }

  @ByIds
  List<User> byIds(List<String> ids) {
    return users.byIds(ids);
  }

  @Connection
  List<User> all(Window<User> window) {
    return users.slice(window);
  }
}
