package library.reading;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link PassportView.Entry}.
 */
@NullMarked
@GeneratedFrom(PassportView.Entry.class)
public final class PassportView_EntryNode extends Masked<Reader.Stamp, PassportView_EntryPlan> {
  PassportView_EntryNode(Level<Reader.Stamp, PassportView_EntryPlan> level, int index) {
    super(level, index);
  }

  /**
   * The field {@link PassportView.Entry#number}.
   */
  public int number() {
    check(plan.showsNumber(), "number");
    return row.number();
  }

  /**
   * The field {@link PassportView.Entry#valid}.
   */
  public @Nullable Boolean valid() {
    check(plan.showsValid(), "valid");
    return row.valid();
  }
}
