package dev.headwater.blog;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;

/** What was selected of one {@link CommentView}. */
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
  public String text() {
    check(plan.showsText(), "text");
    return present(row.text(), "text");
  }

  @Override
  public UserView author() {
    check(plan.showsAuthor(), "author");
    return present(level.node(CommentDefinition.AUTHOR, index), "author");
  }
}
