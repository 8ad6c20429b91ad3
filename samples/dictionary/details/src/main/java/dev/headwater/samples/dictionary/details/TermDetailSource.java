package dev.headwater.samples.dictionary.details;

import dev.headwater.ById;
import dev.headwater.Source;
import java.io.IOException;
import java.util.Optional;

/** Asks the service for one term, and only for what was selected. */
@Source(TermDetailView.class)
public final class TermDetailSource {

  @ById
  Optional<TermDetail> byId(String slug, TermDetailPlan plan, Visitor visitor)
      throws IOException, InterruptedException {
    return visitor.dictionary().term(slug, plan.fetched(), visitor.id());
  }
}
