package library.reading;

import dev.headwater.serve.SourceExecutor;
import dev.headwater.stamp.GeneratedExecutor;
import org.jspecify.annotations.NullMarked;

/**
 * What {@link LinkSource} can do for {@link LinkView}.
 */
@NullMarked
@GeneratedExecutor(
    value = LinkSource.class,
    view = LinkView.class,
    context = Object.class,
    capabilities = {"byId", "byParents readerId", "countByParents readerId"}
)
final class LinkSourceExecutor {
  private LinkSourceExecutor() {
  }

  /**
   * The executor of a source.
   */
  static SourceExecutor<Object, Link, Long, LinkPlan> of(LinkSource source) {
    return SourceExecutor.of("LinkSource", LinkDefinition.VIEW, Object.class)
        .byId((id, plan, context) -> LinkSource.one(id))
        .byParents("readerId", (Link row) -> row.readerId(), (parents, window, plan, context) ->
            LinkSource.ofReaders(parents, window))
        .countByParents("readerId", (Link row) -> row.readerId(), (parents, filter, context) ->
            LinkSource.counts(parents))
        .build();
  }
}
