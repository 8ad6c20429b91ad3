package library.catalogue;

import dev.headwater.stamp.GeneratedFrom;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/**
 * What identifies a row of {@link LoanView}.
 */
@NullMarked
@GeneratedFrom(LoanView.class)
@SuppressWarnings({"deprecation", "removal"})
public record LoanKey(String card, Instant from) {
}
