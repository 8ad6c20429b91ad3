package dev.headwater.samples.dictionary.details;

import dev.headwater.serve.SourceRegistry;
import dev.headwater.stamp.GeneratedRegistry;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Every view and source of this module.
 */
@NullMarked
@GeneratedRegistry
public final class HeadwaterRegistry {
  /**
   * All views.
   */
  public static final List<ViewDefinition<?, ?, ?, ?>> VIEWS = List.of(
      DefinitionDefinition.VIEW, EntryDefinition.VIEW, TermDetailDefinition.VIEW,
          VisitorDefinition.VIEW);

  private HeadwaterRegistry() {
  }

  /**
   * What its sources can do for its views.
   */
  public static SourceRegistry<Visitor> sources(EntrySource entrySource,
      TermDetailSource termDetailSource) {
    return SourceRegistry.of(
        EntrySourceExecutor.of(entrySource),
        TermDetailSourceExecutor.of(termDetailSource));
  }
}
