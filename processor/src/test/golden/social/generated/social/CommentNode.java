package social;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link CommentView}.
 */
@NullMarked
@GeneratedFrom(CommentView.class)
public final class CommentNode extends Masked<Comment, CommentPlan> implements CommentView {
  CommentNode(Level<Comment, CommentPlan> level, int index) {
    super(level, index);
  }

  @Override
  public String id() {
    return present(row.id(), "id");
  }

  @Override
  public String content() {
    check(plan.showsContent(), "content");
    return present(row.content(), "content");
  }

  @Override
  public @Nullable UserView author() {
    check(plan.showsAuthor(), "author");
    return level.node(CommentDefinition.AUTHOR, index);
  }

  @Override
  public PostView post() {
    check(plan.showsPost(), "post");
    return present(level.node(CommentDefinition.POST, index), "post");
  }
}
