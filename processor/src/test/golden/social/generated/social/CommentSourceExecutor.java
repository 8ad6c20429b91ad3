package social;

import dev.headwater.serve.SourceExecutor;
import dev.headwater.stamp.GeneratedExecutor;
import org.jspecify.annotations.NullMarked;

/**
 * What {@link CommentSource} can do for {@link CommentView}.
 */
@NullMarked
@GeneratedExecutor(
    value = CommentSource.class,
    view = CommentView.class,
    context = Object.class,
    capabilities = {"byIds", "byParents postId", "countByParents postId"}
)
public final class CommentSourceExecutor {
  private CommentSourceExecutor() {
  }

  /**
   * The executor of a source.
   */
  public static SourceExecutor<Object, Comment, String, CommentPlan> of(CommentSource source) {
    return SourceExecutor.of("CommentSource", CommentDefinition.VIEW, Object.class)
        .byIds((ids, plan, context) -> source.byIds(ids))
        .byParents("postId", (Comment row) -> row.postId(), (parents, window, plan, context) ->
            source.ofPosts(parents, window))
        .countByParents("postId", (Comment row) -> row.postId(), (parents, filter, context) ->
            source.counts(parents))
        .build();
  }
}
