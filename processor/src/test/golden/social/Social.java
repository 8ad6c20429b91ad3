package social;

import dev.headwater.Api;
import dev.headwater.Arg;
import dev.headwater.ListQuery;
import dev.headwater.Mutation;
import dev.headwater.Query;
import dev.headwater.Root;
import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.json.Json;
import dev.headwater.view.NativePage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import social.input.ProfileInput;
import social.input.RsvpInput;
import social.input.UserInput;

/** What clients may ask for. */
@Api(context = Viewer.class)
@Root(name = "posts", view = PostView.class)
@Root(name = "topPosts", view = PostView.class, order = "byLikes")
@Root(name = "users", view = UserView.class)
public final class Social {
  private final Table table;

  /** An API over a table. */
  public Social(Table table) {
    this.table = table;
  }

  @Query
  @Nullable User viewer(UserPlan plan, Viewer viewer) {
    return viewer.user();
  }

  @Query(view = PostView.class)
  @Nullable Post post(@Arg String id) {
    return table.posts.get(id);
  }

  @Query
  Json stats() {
    return Json.of(Map.of("posts", table.posts.size()));
  }

  @ListQuery("comments.found")
  NativePage<Comment> search(@Arg String query, @Arg @Nullable Integer first, CommentPlan plan) {
    List<Comment> found =
        table.comments.values().stream()
            .filter(comment -> comment.content().contains(query))
            .toList();
    return NativePage.of(found.subList(0, Math.min(found.size(), first == null ? 20 : first)), null);
  }

  @Mutation("post.like")
  Post like(LikeInput input, PostPlan plan, Viewer viewer) {
    Post post = table.posts.get(input.id());
    if (post == null) {
      throw new ApiException(ApiError.Category.NOT_FOUND, "Post not found.");
    }
    Post liked = post.liked(input.by() == null ? 1 : input.by());
    table.posts.put(liked.id(), liked);
    return liked;
  }

  @Mutation(value = "profile.check", type = "Profile")
  Json check(ProfileInput input) {
    return Json.of(input.agree());
  }

  @Mutation(value = "event.rsvp", type = "Event")
  Json rsvp(RsvpInput input) {
    return Json.of(input.status());
  }

  @Mutation(value = "user.update", view = UserView.class)
  User update(UserInput input, Viewer viewer) {
    throw new ApiException(ApiError.Category.UNAUTHORIZED, "You must be logged in.");
  }
}
