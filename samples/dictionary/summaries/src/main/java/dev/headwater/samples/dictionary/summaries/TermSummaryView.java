package dev.headwater.samples.dictionary.summaries;

import dev.headwater.DataView;
import dev.headwater.OrderBy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a client may see of a term in a list. */
@DataView(of = TermSummary.class, id = "slug")
@OrderBy("title")
@OrderBy("lastEntryAt desc nulls last")
public interface TermSummaryView {

  String slug();

  String title();

  @Nullable Instant lastEntryAt();
}
