package dev.headwater.samples.social;

import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.json.Json;
import dev.headwater.samples.social.store.SocialStore;
import dev.headwater.samples.social.user.User;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The context of a request: on whose behalf it is.
 *
 * @param user null if nobody is logged in
 */
public record Viewer(SocialStore store, @Nullable User user) {

  /**
   * The context of a request with some headers.
   *
   * @throws ApiException if it may not be served
   */
  public static Viewer of(SocialStore store, Function<String, @Nullable String> header) {
    if ("1".equals(header.apply("X-Maintenance"))) {
      throw new ApiException(
          new ApiError(ApiError.Category.INTERNAL_ERROR, "Down for maintenance."), 503);
    }
    String id = header.apply("X-User-Id");
    if ("crash".equals(id)) {
      throw new IllegalStateException("crashed, as was asked for");
    }
    User user = store.users.find(id);
    if (user != null && user.role() == User.Role.suspended) {
      throw new ApiException(
          ApiError.Category.FORBIDDEN,
          "This account is suspended.",
          Json.of(Map.of("until", "forever")));
    }
    return new Viewer(store, user);
  }

  /** Whether it is the user of an id. */
  public boolean is(@Nullable String userId) {
    return user != null && user.id().equals(userId);
  }

  /** Whether it is an administrator. */
  public boolean isAdmin() {
    return user != null && user.isAdmin();
  }

  /**
   * The user.
   *
   * @throws ApiException if nobody is logged in
   */
  public User loggedIn() {
    if (user == null) {
      throw new ApiException(ApiError.Category.UNAUTHORIZED, "You must be logged in.");
    }
    return user;
  }
}
