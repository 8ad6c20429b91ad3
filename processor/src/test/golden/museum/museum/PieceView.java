package museum;

import dev.headwater.Computed;
import dev.headwater.DataView;
import dev.headwater.json.Json;

/** A view with a type of its own, over an id of several properties. */
@DataView(
    of = Piece.class,
    id = {"slug", "number"},
    type = "Part")
public interface PieceView {
  String slug();

  Json shape();

  /** What else is selected, of its own plan. */
  @Computed
  static String seen(PiecePlan plan) {
    return String.join(",", plan.selected());
  }
}
