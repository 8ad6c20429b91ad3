package library.reading;

import dev.headwater.row.RowReader;
import dev.headwater.serve.SourceExecutor;
import dev.headwater.stamp.GeneratedExecutor;
import org.jspecify.annotations.NullMarked;

/**
 * What {@link ReviewSource} can do for {@link ReviewView}.
 */
@NullMarked
@GeneratedExecutor(
    value = ReviewSource.class,
    view = ReviewView.class,
    context = ReadingContext.class,
    capabilities = {"byIds", "connection byLikes", "connection", "byParents readerId byLikes",
            "countByParents readerId"}
)
public final class ReviewSourceExecutor {
  private ReviewSourceExecutor() {
  }

  /**
   * The executor of a source.
   */
  public static SourceExecutor<ReadingContext, Review, Long, ReviewPlan> of(ReviewSource source) {
    return SourceExecutor.of("ReviewSource", ReviewDefinition.VIEW, ReadingContext.class)
        .byIds((ids, plan, context) -> source.some(plan, ids))
        .connection(ReviewCursors.BY_LIKES, (window, plan, context) ->
            source.liked(window.cursor(ReviewCursors.BY_LIKES), window.direction(), window.take(),
                plan.arguments()))
        .connection((window, plan, context) -> {
          RowReader in = plan.arguments().reader("text", "state");
          return SourceExecutor.await(source.searched(in.getString(0), window,
              in.isNull(1) ? null : in.getEnum(1, Review.State.class), context));
        })
        .byParents("readerId", (Review row) -> row.readerId(), ReviewCursors.BY_LIKES,
            (parents, window, plan, context) -> source.ofReaders(parents,
                window.cursor(ReviewCursors.BY_LIKES), window.direction(), window.take()))
        .countByParents("readerId", (Review row) -> row.readerId(), (parents, filter, context) ->
            source.counts(filter, parents))
        .build();
  }
}
