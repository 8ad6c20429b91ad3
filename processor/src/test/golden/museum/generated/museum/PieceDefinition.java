package museum;

import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedView;
import dev.headwater.view.ComputedField;
import dev.headwater.view.IdCodec;
import dev.headwater.view.Level;
import dev.headwater.view.Relation;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link PieceView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = PieceView.class,
    name = "Piece",
    type = "Part"
)
public final class PieceDefinition extends ViewDefinition<Piece, PieceKey, PiecePlan, PieceView> {
  /**
   * The one value of this class.
   */
  public static final PieceDefinition VIEW = new PieceDefinition();

  static final ComputedField<String> SEEN = new ComputedField<>(0, "seen");

  private static final JsonName SLUG_NAME = JsonName.of("slug");

  private static final JsonName SHAPE_NAME = JsonName.of("shape");

  private static final JsonName SEEN_NAME = JsonName.of("seen");

  private static final List<String> OPEN_FIELDS = List.of("slug", "shape");

  private static final List<String> KEY_FIELDS = List.of("slug", "number");

  private static final List<RowOrder<Piece, ?>> ORDERS = List.of(PieceCursors.BY_ID);

  private static final List<Relation<Piece>> RELATIONS = List.of();

  private static final IdCodec<PieceKey> IDS = IdCodec.of("Piece", PieceKeyCodec.INSTANCE);

  private PieceDefinition() {
    super("Piece", "Part", Piece.class);
  }

  @Override
  public List<String> fields() {
    return PiecePlan.FIELDS;
  }

  @Override
  public List<String> openFields() {
    return OPEN_FIELDS;
  }

  @Override
  public List<String> keyFields() {
    return KEY_FIELDS;
  }

  @Override
  public List<RowOrder<Piece, ?>> orders() {
    return ORDERS;
  }

  @Override
  public PageSizes pageSizes() {
    return PageSizes.DEFAULT;
  }

  @Override
  public IdCodec<PieceKey> ids() {
    return IDS;
  }

  @Override
  public PieceKey key(Piece row) {
    return new PieceKey(row.slug(), row.number());
  }

  @Override
  public List<Relation<Piece>> relations() {
    return RELATIONS;
  }

  @Override
  public PiecePlan plan(Place place, RowOrder<Piece, ?> order) {
    return new PiecePlan(place, order);
  }

  @Override
  protected int slots() {
    return 1;
  }

  @Override
  protected void follow(Level<Piece, PiecePlan> level) {
  }

  @Override
  protected void compute(Level<Piece, PiecePlan> level) {
    PiecePlan plan = level.plan();
    if (plan.seen()) {
      level.compute(SEEN, index -> PieceView.seen(plan));
    }
  }

  @Override
  protected void write(Level<Piece, PiecePlan> level, int index, JsonOutput out) {
    out.beginObject();
    PiecePlan plan = level.plan();
    Piece row = level.row(index);
    if (plan.showsSlug()) {
      out.name(SLUG_NAME).string(present(row.slug(), "slug"));
    }
    if (plan.showsShape()) {
      out.name(SHAPE_NAME).json(present(row.shape(), "shape"));
    }
    if (plan.seen()) {
      String seen = level.value(SEEN, index);
      out.name(SEEN_NAME);
      if (seen == null) {
        out.nullValue();
      } else {
        out.string(seen);
      }
    }
    out.endObject();
  }

  @Override
  protected PieceView node(Level<Piece, PiecePlan> level, int index) {
    return new PieceNode(level, index);
  }

  private static final class PieceKeyCodec implements RecordCodec<PieceKey> {
    static final PieceKeyCodec INSTANCE = new PieceKeyCodec();

    @Override
    public String describe() {
      return "PieceKey(String slug, int number)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(PieceKey value, RowWriter out) {
      out.putString(0, value.slug());
      out.putInt(1, value.number());
    }

    @Override
    public PieceKey read(RowReader in) {
      return new PieceKey(in.getString(0), in.getInt(1));
    }
  }
}
