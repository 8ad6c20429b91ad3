package library.reading;

import dev.headwater.serve.SourceExecutor;
import dev.headwater.stamp.GeneratedExecutor;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/**
 * What {@link ReaderSource} can do for {@link ReaderView}.
 */
@NullMarked
@GeneratedExecutor(
    value = ReaderSource.class,
    view = ReaderView.class,
    context = ReadingContext.class,
    capabilities = {"byId", "connection native"}
)
public final class ReaderSourceExecutor {
  private ReaderSourceExecutor() {
  }

  /**
   * The executor of a source.
   */
  public static SourceExecutor<ReadingContext, Reader, UUID, ReaderPlan> of(ReaderSource source) {
    return SourceExecutor.of("ReaderSource", ReaderDefinition.VIEW, ReadingContext.class)
        .byId((id, plan, context) -> SourceExecutor.await(source.one(context, id)).orElse(null))
        .nativeConnection((cursor, window, plan, context) -> source.all(cursor, window.take()))
        .build();
  }
}
