package dev.headwater.samples.social;

import dev.headwater.Api;
import dev.headwater.ListQuery;
import dev.headwater.Mutation;
import dev.headwater.Query;
import dev.headwater.Root;
import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.input.Input;
import dev.headwater.json.Json;
import dev.headwater.plan.Arguments;
import dev.headwater.samples.social.category.Category;
import dev.headwater.samples.social.category.CategoryView;
import dev.headwater.samples.social.channel.Channel;
import dev.headwater.samples.social.channel.ChannelEntryView;
import dev.headwater.samples.social.channel.ChannelView;
import dev.headwater.samples.social.comment.Comment;
import dev.headwater.samples.social.comment.CommentSearch;
import dev.headwater.samples.social.comment.CommentView;
import dev.headwater.samples.social.event.Event;
import dev.headwater.samples.social.event.EventView;
import dev.headwater.samples.social.post.Post;
import dev.headwater.samples.social.post.PostView;
import dev.headwater.samples.social.post.TrendingPosts;
import dev.headwater.samples.social.tag.TagView;
import dev.headwater.samples.social.user.User;
import dev.headwater.samples.social.user.UserView;
import dev.headwater.view.NativePage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the network answers, apart from its changes. */
@Api(context = Viewer.class)
@Root(name = "posts", view = PostView.class, order = "byCreatedAtAndId")
@Root(name = "topPosts", view = PostView.class, order = "byLikesAndTitle")
@Root(name = "categories", view = CategoryView.class)
@Root(name = "events", view = EventView.class)
@Root(name = "tags", view = TagView.class)
@Root(name = "users", view = UserView.class)
@Root(name = "comments", view = CommentView.class)
@Root(name = "channels", view = ChannelView.class)
@Root(name = "entries", view = ChannelEntryView.class)
public final class Social {
  private final Supplier<Json> manifest;

  /**
   * The application.
   *
   * @param manifest what there is to ask for, in all its parts
   */
  public Social(Supplier<Json> manifest) {
    this.manifest = manifest;
  }

  @ListQuery(view = CommentView.class)
  NativePage<Comment> commentSearch(Arguments arguments, Viewer viewer) {
    return CommentSearch.of(arguments).page(viewer.store().comments.all());
  }

  @ListQuery(view = PostView.class)
  NativePage<Post> trendingPosts(Arguments arguments, Viewer viewer) {
    return TrendingPosts.of(arguments).page(viewer.store().posts);
  }

  @ListQuery
  Json emptyFeed() {
    return Json.of(
        Map.<String, Object>of(
            "items", List.of(), "pagination", Map.of("hasNext", false, "hasPrevious", false)));
  }

  @Query(view = UserView.class)
  @Nullable User viewer(Viewer viewer) {
    return viewer.user();
  }

  @Query(view = PostView.class)
  @Nullable Post post(Arguments arguments, Viewer viewer) {
    return viewer.store().posts.find(Lookup.key(arguments, "id"));
  }

  @Query(view = CategoryView.class)
  @Nullable Category category(Arguments arguments, Viewer viewer) {
    return viewer.store().categories.find(Lookup.key(arguments, "id"));
  }

  @Query(view = EventView.class)
  @Nullable Event event(Arguments arguments, Viewer viewer) {
    return viewer.store().events.find(Lookup.key(arguments, "id"));
  }

  @Query(view = ChannelView.class)
  @Nullable Channel channel(Arguments arguments, Viewer viewer) {
    return viewer.store().channels.find(Lookup.key(arguments, "slug"));
  }

  @Query(view = PostView.class, omitNull = true)
  @Nullable Post nothing() {
    return null;
  }

  @Query(view = PostView.class)
  @SuppressWarnings("DoNotCallSuggester") // only clients call it
  Post boom() {
    throw new IllegalStateException("boom, as was asked for");
  }

  @Query(type = "User")
  Json restricted(Viewer viewer) {
    User user = viewer.loggedIn();
    if (!user.isAdmin()) {
      Map<String, Object> issue =
          Map.<String, Object>of("message", "role must be admin", "path", List.of("role"));
      throw new ApiException(
          ApiError.Category.FORBIDDEN, "Administrators only.", Json.of(List.of(issue)));
    }
    return Json.of(
        Map.<String, Object>of("at", Instant.parse("2026-01-01T00:00:00Z"), "id", user.id()));
  }

  @Query
  Json stats(Viewer viewer) {
    Map<String, @Nullable Object> stats = new LinkedHashMap<>();
    stats.put("at", Instant.parse("2024-01-01T00:00:00.007Z"));
    stats.put("comments", viewer.store().comments.all().size());
    stats.put("nothing", null);
    stats.put("posts", viewer.store().posts.all().size());
    stats.put("users", viewer.store().users.all().size());
    return Json.of(stats);
  }

  @Query("debug.manifest")
  Json manifest() {
    return manifest.get();
  }

  @Mutation(value = "debug.echo", type = "Debug", omitNull = true)
  @Nullable Json echo(Input input) {
    return input.isGiven() ? Json.of(input.value()) : null;
  }
}
