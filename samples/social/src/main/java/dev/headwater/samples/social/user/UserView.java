package dev.headwater.samples.social.user;

import dev.headwater.Authorize;
import dev.headwater.Computed;
import dev.headwater.DataView;
import dev.headwater.Need;
import dev.headwater.OrderBy;
import dev.headwater.samples.social.Viewer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a client may see of someone. */
@DataView(of = User.class)
@OrderBy("name")
public interface UserView {

  String id();

  @Nullable String bio();

  Instant createdAt();

  double karma();

  String name();

  User.Role role();

  double score();

  @Nullable String username();

  /** Only for whom it is the address of. */
  @Computed
  @Authorize("isViewer")
  static @Nullable String email(@Need String email) {
    return email;
  }

  /** Whether it is the viewer. */
  static boolean isViewer(@Need String id, Viewer viewer) {
    return viewer.is(id);
  }

  /** How others call it. */
  @Computed
  static String displayName(@Need String name, @Need @Nullable String username) {
    return username == null ? name : name + " (@" + username + ")";
  }

  /** By its display name, if that is asked for too. */
  @Computed
  static String greeting(@Need String name, @Need @Nullable String username, UserPlan plan) {
    String whom = plan.displayName() ? displayName(name, username) : "stranger";
    return "Hello, " + whom + "!";
  }

  /** What it calls itself; left out if it does not. */
  @Computed(omitNull = true)
  static @Nullable String nickname(@Need @Nullable String username) {
    return username == null ? null : "@" + username;
  }
}
