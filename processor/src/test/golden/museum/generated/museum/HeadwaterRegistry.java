package museum;

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
      ExhibitCardDefinition.VIEW, ExhibitDefinition.VIEW, PieceDefinition.VIEW);

  private HeadwaterRegistry() {
  }
}
