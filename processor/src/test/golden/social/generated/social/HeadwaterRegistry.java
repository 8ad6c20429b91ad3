package social;

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
      CommentDefinition.VIEW, PostDefinition.VIEW, UserDefinition.VIEW);

  private HeadwaterRegistry() {
  }

  /**
   * What its sources can do for its views.
   */
  public static SourceRegistry<Viewer> sources(CommentSource commentSource, PostSource postSource,
      UserSource userSource) {
    return SourceRegistry.of(
        CommentSourceExecutor.of(commentSource),
        PostSourceExecutor.of(postSource),
        UserSourceExecutor.of(userSource));
  }
}
