package social;

import dev.headwater.serve.SourceExecutor;
import dev.headwater.stamp.GeneratedExecutor;
import org.jspecify.annotations.NullMarked;

/**
 * What {@link PostSource} can do for {@link PostView}.
 */
@NullMarked
@GeneratedExecutor(
    value = PostSource.class,
    view = PostView.class,
    context = Object.class,
    capabilities = {"byIds", "connection"}
)
public final class PostSourceExecutor {
  private PostSourceExecutor() {
  }

  /**
   * The executor of a source.
   */
  public static SourceExecutor<Object, Post, String, PostPlan> of(PostSource source) {
    return SourceExecutor.of("PostSource", PostDefinition.VIEW, Object.class)
        .byIds((ids, plan, context) -> source.byIds(ids))
        .connection((window, plan, context) -> source.all(window))
        .build();
  }
}
