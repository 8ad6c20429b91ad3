package museum;

import dev.headwater.json.Json;
import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;

/**
 * What was selected of one {@link PieceView}.
 */
@NullMarked
@GeneratedFrom(PieceView.class)
public final class PieceNode extends Masked<Piece, PiecePlan> implements PieceView {
  PieceNode(Level<Piece, PiecePlan> level, int index) {
    super(level, index);
  }

  @Override
  public String slug() {
    check(plan.showsSlug(), "slug");
    return present(row.slug(), "slug");
  }

  @Override
  public Json shape() {
    check(plan.showsShape(), "shape");
    return present(row.shape(), "shape");
  }

  /**
   * Computed by {@link PieceView#seen}.
   */
  public String seen() {
    check(plan.seen(), "seen");
    return present(level.value(PieceDefinition.SEEN, index), "seen");
  }
}
