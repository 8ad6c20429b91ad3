package dev.headwater.blog;

import dev.headwater.serve.SourceExecutor;
import dev.headwater.stamp.GeneratedExecutor;
import org.jspecify.annotations.NullMarked;

/** What {@link UserSource} can do for {@link UserView}. */
@NullMarked
@GeneratedExecutor(
    value = UserSource.class,
    view = UserView.class,
    context = BlogContext.class,
    capabilities = {"byId"})
public final class UserSourceExecutor {
  private UserSourceExecutor() {}

  /** The executor of a source. */
  public static SourceExecutor<BlogContext, User, String, UserPlan> of(UserSource source) {
    return SourceExecutor.of("UserSource", UserDefinition.VIEW, BlogContext.class)
        .byId((id, plan, context) -> SourceExecutor.await(source.byId(context, id)))
        .build();
  }
}
