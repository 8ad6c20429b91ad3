package library.reading;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link StampView}.
 */
@NullMarked
@GeneratedFrom(StampView.class)
public final class StampNode extends Masked<Reader.Stamp, StampPlan> implements StampView {
  StampNode(Level<Reader.Stamp, StampPlan> level, int index) {
    super(level, index);
  }

  @Override
  public @Nullable Boolean valid() {
    check(plan.showsValid(), "valid");
    return row.valid();
  }

  /**
   * Computed by {@link StampView#slug}.
   */
  public String slug() {
    check(plan.slug(), "slug");
    return present(level.value(StampDefinition.SLUG, index), "slug");
  }
}
