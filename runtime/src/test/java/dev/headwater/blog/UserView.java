package dev.headwater.blog;

import dev.headwater.Authorize;
import dev.headwater.DataView;
import dev.headwater.Need;
import org.jspecify.annotations.Nullable;

/** A view with a field that not everyone may see. */
@DataView(of = User.class)
public interface UserView {

  String id();

  String name();

  @Authorize("isSelf")
  @Nullable String email();

  /** Who may see the address. */
  static boolean isSelf(@Need String id, BlogContext context) {
    return id.equals(context.known());
  }
}
