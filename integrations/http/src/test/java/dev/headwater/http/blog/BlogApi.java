package dev.headwater.http.blog;

import dev.headwater.api.Api;
import dev.headwater.api.ApiDefinition;
import dev.headwater.api.ErrorListener;
import dev.headwater.api.Outcome;
import dev.headwater.blog.Blog;
import dev.headwater.blog.BlogContext;
import dev.headwater.blog.Post;
import dev.headwater.blog.PostCursors;
import dev.headwater.blog.PostDefinition;
import dev.headwater.blog.User;
import dev.headwater.blog.UserDefinition;
import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.http.RequestHeaders;
import dev.headwater.json.Json;
import dev.headwater.serve.Views;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The blog, served by name. What fails is kept to be looked at. */
public final class BlogApi {
  public final List<String> failed = new CopyOnWriteArrayList<>();
  public final Blog blog = new Blog();
  private final ErrorListener errors = (where, failure) -> failed.add(where);

  public Api<BlogContext> api() {
    return api(blog.views());
  }

  public Api<BlogContext> compatible() {
    return api(blog.builder().buildCompatible());
  }

  public Api<BlogContext> api(Views<BlogContext> views) {
    return Api.of(definition(), views, errors);
  }

  /** Who asks; some are refused. */
  public static BlogContext context(RequestHeaders headers) {
    String viewer = headers.get("X-User-Id");
    if ("maintenance".equals(viewer)) {
      throw new ApiException(
          new ApiError(ApiError.Category.INTERNAL_ERROR, "Down for maintenance."), 503);
    }
    if ("suspended".equals(viewer)) {
      throw new ApiException(
          ApiError.Category.FORBIDDEN, "Suspended.", Json.of(Map.of("until", "forever")));
    }
    if ("crash".equals(viewer)) {
      throw new IllegalStateException("a secret");
    }
    return new BlogContext(viewer);
  }

  private static ApiDefinition<BlogContext> definition() {
    return ApiDefinition.of("Blog", BlogContext.class)
        .list("posts", PostDefinition.VIEW, PostCursors.BY_PUBLISHED_AT)
        .customList("nothingFound", "", call -> Outcome.of(Json.of(Map.of("items", List.of()))))
        .query(
            "viewer",
            UserDefinition.VIEW,
            call -> call.one(UserDefinition.VIEW, user(call.context().viewer())))
        .query("nothing", PostDefinition.VIEW, call -> Outcome.ABSENT)
        .query(
            "boom",
            PostDefinition.VIEW,
            call -> {
              throw new IllegalStateException("a secret");
            })
        .query(
            "unwritable",
            "",
            call -> new Outcome.Value(out -> out.beginObject().value(new Object())))
        .query("thread", "", call -> Outcome.of(Json.of(Thread.currentThread().getName())))
        .query("args", "", call -> Outcome.of(Json.of(call.arguments().value("value"))))
        .mutation(
            "post.rename",
            PostDefinition.VIEW,
            call -> call.one(PostDefinition.VIEW, renamed(call.input().value())))
        .mutation("echo", "", call -> echo(call.input().isGiven(), call.input().value()))
        .mutation(
            "locked",
            "",
            call -> {
              throw new ApiException(
                  ApiError.Category.FORBIDDEN, "Locked.", Json.of(Map.of("retryAfter", 3600)));
            })
        .build();
  }

  private static Outcome echo(boolean isGiven, @Nullable Object value) {
    return isGiven ? Outcome.of(Json.of(value)) : Outcome.ABSENT;
  }

  private static @Nullable User user(@Nullable String id) {
    return id == null ? null : new User(id, "Ann", "ann@example.org");
  }

  private static Post renamed(@Nullable Object input) {
    return new Post(
        "p1", String.valueOf(((Map<?, ?>) input).get("title")), Instant.EPOCH, "u1", "secret");
  }
}
