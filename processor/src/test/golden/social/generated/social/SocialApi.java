package social;

import dev.headwater.api.ApiDefinition;
import dev.headwater.api.Call;
import dev.headwater.api.Outcome;
import dev.headwater.row.RowReader;
import dev.headwater.stamp.GeneratedApi;
import org.jspecify.annotations.NullMarked;
import social.input.ProfileInputReader;
import social.input.RsvpInputReader;
import social.input.UserInputReader;

/**
 * What {@link Social} serves.
 */
@NullMarked
@GeneratedApi(
    value = Social.class,
    context = Viewer.class,
    lists = {
      @GeneratedApi.Lists(name = "posts", view = PostView.class, capability = "connection byCreatedAt"),
      @GeneratedApi.Lists(name = "topPosts", view = PostView.class, capability = "connection byLikes"),
      @GeneratedApi.Lists(name = "users", view = UserView.class, capability = "connection byName")
    }
)
public final class SocialApi {
  private SocialApi() {
  }

  /**
   * The definition of an API.
   */
  public static ApiDefinition<Viewer> of(Social api) {
    return ApiDefinition.of("Social", Viewer.class)
        .list("posts", PostDefinition.VIEW, PostCursors.BY_CREATED_AT)
        .list("topPosts", PostDefinition.VIEW, PostCursors.BY_LIKES)
        .list("users", UserDefinition.VIEW, UserCursors.BY_NAME)
        .query("viewer", UserDefinition.VIEW, call -> call.one(UserDefinition.VIEW,
            api.viewer(call.plan(UserDefinition.VIEW), call.context())))
        .query("post", PostDefinition.VIEW, call -> {
          RowReader in = call.arguments().reader("id");
          return call.one(PostDefinition.VIEW, api.post(in.getString(0)));
        })
        .query("stats", "", call -> Outcome.of(api.stats()))
        .customList("comments.found", CommentDefinition.VIEW, call -> {
          RowReader in = call.arguments().reader("query", "first");
          return call.page(CommentDefinition.VIEW, api.search(in.getString(0),
              in.isNull(1) ? null : in.getInt(1), call.plan(CommentDefinition.VIEW)));
        })
        .mutation("post.like", PostDefinition.VIEW, call -> {
          LikeInput input = LikeInputReader.read(call.input());
          Call<Viewer> with = call.with(input.args());
          return with.one(PostDefinition.VIEW, api.like(input, with.plan(PostDefinition.VIEW),
              with.context()));
        })
        .mutation("profile.check", "Profile", call ->
            Outcome.of(api.check(ProfileInputReader.read(call.input()))))
        .mutation("event.rsvp", "Event", call ->
            Outcome.of(api.rsvp(RsvpInputReader.read(call.input()))))
        .mutation("user.update", UserDefinition.VIEW, call -> call.one(UserDefinition.VIEW,
            api.update(UserInputReader.read(call.input()), call.context())))
        .build();
  }
}
