package dev.headwater.samples.dictionary.details;

import dev.headwater.Computed;
import dev.headwater.DataView;
import dev.headwater.Need;
import dev.headwater.Relation;
import dev.headwater.samples.dictionary.summaries.TermSummaryView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client may see of a term on its page. */
@DataView(of = TermDetail.class, id = "slug")
public interface TermDetailView {

  String slug();

  @Nullable String title();

  int definitionCount();

  @Nullable Integer myVote();

  List<DefinitionView> definitions();

  @Relation(localKey = "seeAlso")
  @Nullable TermSummaryView related();

  /** Needs what the client did not select. */
  @Computed
  static boolean defined(@Need int definitionCount) {
    return definitionCount > 0;
  }
}
