package library.catalogue;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link LoanView}.
 */
@NullMarked
@GeneratedFrom(LoanView.class)
@SuppressWarnings({"deprecation", "removal"})
public final class LoanNode extends Masked<Loan, LoanPlan> {
  LoanNode(Level<Loan, LoanPlan> level, int index) {
    super(level, index);
  }

  /**
   * The field {@link LoanView#card}.
   */
  public String card() {
    check(plan.showsCard(), "card");
    return present(row.card(), "card");
  }

  /**
   * The field {@link LoanView#until}.
   */
  public @Nullable Instant until() {
    check(plan.showsUntil(), "until");
    return row.until();
  }
}
