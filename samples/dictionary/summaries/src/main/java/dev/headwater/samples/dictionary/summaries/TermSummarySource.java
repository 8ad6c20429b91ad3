package dev.headwater.samples.dictionary.summaries;

import dev.headwater.ByIds;
import dev.headwater.Connection;
import dev.headwater.Source;
import dev.headwater.order.Window;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a map. */
@Source(TermSummaryView.class)
public final class TermSummarySource {
  private final Map<String, TermSummary> terms;

  /** A source over terms by their slugs. */
  public TermSummarySource(Map<String, TermSummary> terms) {
    this.terms = terms;
  }

  @ByIds
  List<TermSummary> byIds(List<String> slugs) {
    return slugs.stream().map(terms::get).filter(Objects::nonNull).toList();
  }

  @Connection
  List<TermSummary> all(Window<TermSummary> window) {
    return window.slice(terms.values());
  }
}
