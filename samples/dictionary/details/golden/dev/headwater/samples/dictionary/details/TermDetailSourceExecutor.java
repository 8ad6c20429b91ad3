package dev.headwater.samples.dictionary.details;

import dev.headwater.serve.SourceExecutor;
import dev.headwater.stamp.GeneratedExecutor;
import org.jspecify.annotations.NullMarked;

/**
 * What {@link TermDetailSource} can do for {@link TermDetailView}.
 */
@NullMarked
@GeneratedExecutor(
    value = TermDetailSource.class,
    view = TermDetailView.class,
    context = Visitor.class,
    capabilities = {"byId"}
)
public final class TermDetailSourceExecutor {
  private TermDetailSourceExecutor() {
  }

  /**
   * The executor of a source.
   */
  public static SourceExecutor<Visitor, TermDetail, String, TermDetailPlan> of(
      TermDetailSource source) {
    return SourceExecutor.of("TermDetailSource", TermDetailDefinition.VIEW, Visitor.class)
        .byId((id, plan, context) -> source.byId(id, plan, context).orElse(null))
        .build();
  }
}
