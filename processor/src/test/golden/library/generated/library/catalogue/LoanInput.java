package library.catalogue;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A partial write of a {@link Loan}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Loan.class)
@SuppressWarnings({"deprecation", "removal"})
public final class LoanInput extends EntityInput<Loan> {
  private LoanInput(Ref<Loan> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static LoanInput of(Ref<Loan> ref) {
    return new LoanInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static LoanInput of(String card, byte[] barcode) {
    return of(LoanType.ref(card, barcode));
  }

  /**
   * Sets {@link LoanType#FROM}.
   */
  public LoanInput from(Instant from) {
    put(LoanType.FROM, from);
    return this;
  }

  /**
   * Sets {@link LoanType#UNTIL}.
   */
  public LoanInput until(@Nullable Instant until) {
    put(LoanType.UNTIL, until);
    return this;
  }
}
