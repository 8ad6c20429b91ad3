package social;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Connection;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link PostView}.
 */
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
  public int likes() {
    check(plan.showsLikes(), "likes");
    return row.likes();
  }

  @Override
  public @Nullable Double rating() {
    check(plan.showsRating(), "rating");
    return row.rating();
  }

  @Override
  public List<String> topics() {
    check(plan.showsTopics(), "topics");
    return present(row.topics(), "topics");
  }

  @Override
  public Post. @Nullable Place place() {
    check(plan.showsPlace(), "place");
    return row.place();
  }

  @Override
  public Instant createdAt() {
    check(plan.showsCreatedAt(), "createdAt");
    return present(row.createdAt(), "createdAt");
  }

  @Override
  public UserView author() {
    check(plan.showsAuthor(), "author");
    return present(level.node(PostDefinition.AUTHOR, index), "author");
  }

  @Override
  public Connection<CommentView> comments() {
    check(plan.showsComments(), "comments");
    return present(level.nodes(PostDefinition.COMMENTS, index), "comments");
  }

  /**
   * Computed by {@link PostView#commentCount}.
   */
  public int commentCount() {
    check(plan.commentCount(), "commentCount");
    return present(level.value(PostDefinition.COMMENT_COUNT, index), "commentCount");
  }
}
