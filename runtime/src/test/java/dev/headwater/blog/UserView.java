package dev.headwater.blog;

import dev.headwater.Authorize;
import dev.headwater.Computed;
import dev.headwater.DataView;
import dev.headwater.Need;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A view with fields that not everyone may see. */
@DataView(of = User.class)
public interface UserView {

  String id();

  String name();

  @Authorize("isSelf")
  @Nullable String email();

  @Computed
  @Authorize("isMember")
  static @Nullable String initial(@Need String name) {
    return name.substring(0, 1);
  }

  /** Who may see the initial, which is decided elsewhere. */
  static CompletionStage<Boolean> isMember(BlogContext context) {
    return CompletableFuture.supplyAsync(context::known).thenApply(viewer -> !viewer.isEmpty());
  }

  /** Who may see the address. */
  static boolean isSelf(@Need String id, BlogContext context) {
    return id.equals(context.known());
  }
}
