package dev.headwater.samples.dictionary.details;

import dev.headwater.samples.dictionary.summaries.TermSummaryView;
import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Connection;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link TermDetailView}.
 */
@NullMarked
@GeneratedFrom(TermDetailView.class)
public final class TermDetailNode extends Masked<TermDetail, TermDetailPlan> implements TermDetailView {
  TermDetailNode(Level<TermDetail, TermDetailPlan> level, int index) {
    super(level, index);
  }

  @Override
  public String slug() {
    check(plan.showsSlug(), "slug");
    return present(row.slug(), "slug");
  }

  @Override
  public @Nullable String title() {
    check(plan.showsTitle(), "title");
    return row.title();
  }

  @Override
  public int definitionCount() {
    check(plan.showsDefinitionCount(), "definitionCount");
    return row.definitionCount();
  }

  @Override
  public @Nullable Integer myVote() {
    check(plan.showsMyVote(), "myVote");
    return row.myVote();
  }

  @Override
  public Connection<DefinitionView> definitions() {
    check(plan.showsDefinitions(), "definitions");
    return present(level.nodes(TermDetailDefinition.DEFINITIONS, index), "definitions");
  }

  @Override
  public @Nullable TermSummaryView related() {
    check(plan.showsRelated(), "related");
    return level.node(TermDetailDefinition.RELATED, index);
  }

  /**
   * Computed by {@link TermDetailView#defined}.
   */
  public boolean defined() {
    check(plan.defined(), "defined");
    return present(level.value(TermDetailDefinition.DEFINED, index), "defined");
  }
}
