package dev.headwater.samples.dictionary.details;

import dev.headwater.row.RowReader;
import dev.headwater.serve.SourceExecutor;
import dev.headwater.stamp.GeneratedExecutor;
import org.jspecify.annotations.NullMarked;

/**
 * What {@link EntrySource} can do for {@link EntryView}.
 */
@NullMarked
@GeneratedExecutor(
    value = EntrySource.class,
    view = EntryView.class,
    context = Visitor.class,
    capabilities = {"connection native"}
)
public final class EntrySourceExecutor {
  private EntrySourceExecutor() {
  }

  /**
   * The executor of a source.
   */
  public static SourceExecutor<Visitor, Entry, String, EntryPlan> of(EntrySource source) {
    return SourceExecutor.of("EntrySource", EntryDefinition.VIEW, Visitor.class)
        .nativeConnection((cursor, window, plan, context) -> {
          RowReader in = plan.arguments().reader("text");
          return source.search(cursor, window.take(), in.getString(0), context);
        })
        .build();
  }
}
