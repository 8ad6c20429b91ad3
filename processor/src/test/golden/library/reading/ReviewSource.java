package library.reading;

import dev.headwater.Arg;
import dev.headwater.ByIds;
import dev.headwater.ByParents;
import dev.headwater.Connection;
import dev.headwater.CountByParents;
import dev.headwater.Source;
import dev.headwater.order.Direction;
import dev.headwater.order.Window;
import dev.headwater.plan.Arguments;
import dev.headwater.view.Filter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A source with every form of a method for many rows. */
@Source(ReviewView.class)
public class ReviewSource {
  @ByIds
  Collection<Review> some(ReviewPlan plan, List<Long> numbers) throws IOException {
    throw new IOException("empty");
  }

  @Connection
  List<Review> liked(
      ReviewCursors.@Nullable ByLikes after, Direction direction, int take, Arguments arguments) {
    throw new IllegalStateException();
  }

  @Connection
  CompletionStage<List<Review>> searched(
      @Arg("text") String words,
      Window<Review> window,
      @Arg Review.@Nullable State state,
      ReadingContext context) {
    throw new IllegalStateException();
  }

  @ByParents("readerId")
  List<Review> ofReaders(
      List<UUID> readers, ReviewCursors.@Nullable ByLikes after, Direction direction, int take) {
    throw new IllegalStateException();
  }

  @CountByParents("readerId")
  Map<UUID, Integer> counts(Filter<Review> filter, List<UUID> readers) {
    throw new IllegalStateException();
  }
}
