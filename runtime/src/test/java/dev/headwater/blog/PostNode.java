package dev.headwater.blog;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Connection;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What was selected of one {@link PostView}. */
@NullMarked
@GeneratedFrom(PostView.class)
public final class PostNode extends Masked<Post, PostPlan> implements PostView {
  PostNode(Level<Post, PostPlan> level, int index) {
    super(level, index);
  }

  @Override
  public String id() {
    return present(row.id(), "id");
  }

  @Override
  public String title() {
    check(plan.showsTitle(), "title");
    return present(row.title(), "title");
  }

  @Override
  public @Nullable Instant publishedAt() {
    check(plan.showsPublishedAt(), "publishedAt");
    return row.publishedAt();
  }

  @Override
  public @Nullable UserView author() {
    check(plan.showsAuthor(), "author");
    return level.node(PostDefinition.AUTHOR, index);
  }

  @Override
  public Connection<CommentView> comments() {
    check(plan.showsComments(), "comments");
    return present(level.nodes(PostDefinition.COMMENTS, index), "comments");
  }

  /** Computed by {@link PostView#commentCount}. */
  public int commentCount() {
    check(plan.commentCount(), "commentCount");
    return present(level.value(PostDefinition.COMMENT_COUNT, index), "commentCount");
  }

  /** Computed by {@link PostView#byline}. */
  public String byline() {
    check(plan.byline(), "byline");
    return present(level.value(PostDefinition.BYLINE, index), "byline");
  }

  /** Computed by {@link PostView#excerpt}. */
  public String excerpt() {
    check(plan.excerpt(), "excerpt");
    return present(level.value(PostDefinition.EXCERPT, index), "excerpt");
  }

  /** Computed by {@link PostView#mine}. */
  public boolean mine() {
    check(plan.mine(), "mine");
    return present(level.value(PostDefinition.MINE, index), "mine");
  }
}
