package dev.headwater.blog;

import dev.headwater.serve.SourceExecutor;
import dev.headwater.stamp.GeneratedExecutor;
import org.jspecify.annotations.NullMarked;

/** What {@link CommentSource} can do for {@link CommentView}. */
@NullMarked
@GeneratedExecutor(
    value = CommentSource.class,
    view = CommentView.class,
    context = Object.class,
    capabilities = {"byParents postId", "countByParents postId"})
public final class CommentSourceExecutor {
  private CommentSourceExecutor() {}

  /** The executor of a source. */
  public static SourceExecutor<Object, Comment, String, CommentPlan> of(CommentSource source) {
    return SourceExecutor.of("CommentSource", CommentDefinition.VIEW, Object.class)
        .byParents(
            "postId",
            (Comment comment) -> comment.postId(),
            (parents, window, plan, context) -> source.ofPosts(parents, window))
        .countByParents(
            "postId",
            (Comment comment) -> comment.postId(),
            (parents, filter, context) -> source.counts(parents))
        .build();
  }
}
