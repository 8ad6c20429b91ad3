package library.reading;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Connection;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link PassportView}.
 */
@NullMarked
@GeneratedFrom(PassportView.class)
public final class PassportNode extends Masked<Reader, PassportPlan> {
  PassportNode(Level<Reader, PassportPlan> level, int index) {
    super(level, index);
  }

  /**
   * The field {@link PassportView#id}.
   */
  public @Nullable UUID id() {
    return level.allows(PassportDefinition.ID_CHECK, index) ? row.id() : null;
  }

  /**
   * The field {@link PassportView#friend}.
   */
  public @Nullable PassportNode friend() {
    check(plan.showsFriend(), "friend");
    return level.node(PassportDefinition.FRIEND, index);
  }

  /**
   * The field {@link PassportView#stamps}.
   */
  public @Nullable Connection<PassportView_EntryNode> stamps() {
    check(plan.showsStamps(), "stamps");
    return level.nodes(PassportDefinition.STAMPS, index);
  }

  /**
   * Computed by {@link PassportView#toString}.
   */
  public String toString_() {
    check(plan.toString_(), "toString");
    return present(level.value(PassportDefinition.TO_STRING, index), "toString");
  }
}
