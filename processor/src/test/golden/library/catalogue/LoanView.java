package library.catalogue;

import dev.headwater.DataView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A view that is a record, with an id of several properties, one of which is deprecated. */
@DataView(
    of = Loan.class,
    id = {"card", "from"})
public record LoanView(String card, @Nullable Instant until) {}
