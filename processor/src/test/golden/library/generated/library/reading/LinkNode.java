package library.reading;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;

/**
 * What was selected of one {@link LinkView}.
 */
@NullMarked
@GeneratedFrom(LinkView.class)
final class LinkNode extends Masked<Link, LinkPlan> implements LinkView {
  LinkNode(Level<Link, LinkPlan> level, int index) {
    super(level, index);
  }

  @Override
  public long id() {
    return row.id();
  }
}
