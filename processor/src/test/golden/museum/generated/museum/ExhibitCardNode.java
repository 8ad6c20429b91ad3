package museum;

import dev.headwater.json.Json;
import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link ExhibitCardView}.
 */
@NullMarked
@GeneratedFrom(ExhibitCardView.class)
public final class ExhibitCardNode extends Masked<Exhibit, ExhibitCardPlan> {
  ExhibitCardNode(Level<Exhibit, ExhibitCardPlan> level, int index) {
    super(level, index);
  }

  /**
   * The field {@link ExhibitCardView#id}.
   */
  public String id() {
    return present(row.id(), "id");
  }

  /**
   * The field {@link ExhibitCardView#metadata}.
   */
  public @Nullable Json metadata() {
    check(plan.showsMetadata(), "metadata");
    return row.metadata();
  }

  /**
   * Computed by {@link ExhibitCardView#length}.
   */
  public @Nullable Integer length() {
    check(plan.length(), "length");
    return level.value(ExhibitCardDefinition.LENGTH, index);
  }
}
