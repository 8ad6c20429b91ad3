package social;

import dev.headwater.Authorize;
import dev.headwater.DataView;
import dev.headwater.Need;
import dev.headwater.OrderBy;
import org.jspecify.annotations.Nullable;

/** What clients may see of a user. */
@DataView(of = User.class)
@OrderBy("name")
public interface UserView {
  String id();

  String name();

  @Authorize("isSelf")
  @Nullable String bio();

  User.Role role();

  /** Whether it is the viewer. */
  static boolean isSelf(@Need String id, Viewer viewer) {
    return viewer.user() != null && id.equals(viewer.user().id());
  }
}
