package library.catalogue;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link AuthorView}.
 */
@NullMarked
@GeneratedFrom(AuthorView.class)
public final class AuthorNode extends Masked<Author, AuthorPlan> implements AuthorView {
  AuthorNode(Level<Author, AuthorPlan> level, int index) {
    super(level, index);
  }

  @Override
  public boolean alive() {
    check(plan.showsAlive(), "alive");
    return row.isAlive();
  }

  @Override
  public @Nullable String type() {
    check(plan.showsType(), "type");
    return row.getType();
  }
}
