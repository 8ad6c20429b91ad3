package social;

import dev.headwater.serve.SourceExecutor;
import dev.headwater.stamp.GeneratedExecutor;
import org.jspecify.annotations.NullMarked;

/**
 * What {@link UserSource} can do for {@link UserView}.
 */
@NullMarked
@GeneratedExecutor(
    value = UserSource.class,
    view = UserView.class,
    context = Viewer.class,
    capabilities = {"byIds", "connection"}
)
public final class UserSourceExecutor {
  private UserSourceExecutor() {
  }

  /**
   * The executor of a source.
   */
  public static SourceExecutor<Viewer, User, String, UserPlan> of(UserSource source) {
    return SourceExecutor.of("UserSource", UserDefinition.VIEW, Viewer.class)
        .byIds((ids, plan, context) -> source.byIds(ids))
        .connection((window, plan, context) -> source.all(window, context))
        .build();
  }
}
