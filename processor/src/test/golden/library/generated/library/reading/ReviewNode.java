package library.reading;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link ReviewView}.
 */
@NullMarked
@GeneratedFrom(ReviewView.class)
public final class ReviewNode extends Masked<Review, ReviewPlan> implements ReviewView {
  ReviewNode(Level<Review, ReviewPlan> level, int index) {
    super(level, index);
  }

  @Override
  public String text() {
    check(plan.showsText(), "text");
    return present(row.text(), "text");
  }

  @Override
  public int stars() {
    check(plan.showsStars(), "stars");
    return row.stars();
  }

  @Override
  public @Nullable ReaderView reader() {
    check(plan.showsReader(), "reader");
    return level.node(ReviewDefinition.READER, index);
  }
}
