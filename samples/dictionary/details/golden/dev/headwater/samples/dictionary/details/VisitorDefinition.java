package dev.headwater.samples.dictionary.details;

import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.stamp.GeneratedView;
import dev.headwater.view.IdCodec;
import dev.headwater.view.Level;
import dev.headwater.view.Relation;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link VisitorView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = VisitorView.class,
    name = "Visitor"
)
public final class VisitorDefinition extends ViewDefinition<Visitor, String, VisitorPlan, VisitorView> {
  /**
   * The one value of this class.
   */
  public static final VisitorDefinition VIEW = new VisitorDefinition();

  private static final JsonName ID_NAME = JsonName.of("id");

  private static final List<String> OPEN_FIELDS = List.of("id");

  private static final List<RowOrder<Visitor, ?>> ORDERS = List.of(VisitorCursors.BY_ID);

  private static final List<Relation<Visitor>> RELATIONS = List.of();

  private static final IdCodec<String> IDS = IdCodec.ofText();

  private VisitorDefinition() {
    super("Visitor", Visitor.class);
  }

  @Override
  public List<String> fields() {
    return VisitorPlan.FIELDS;
  }

  @Override
  public List<String> openFields() {
    return OPEN_FIELDS;
  }

  @Override
  public List<RowOrder<Visitor, ?>> orders() {
    return ORDERS;
  }

  @Override
  public PageSizes pageSizes() {
    return PageSizes.DEFAULT;
  }

  @Override
  public IdCodec<String> ids() {
    return IDS;
  }

  @Override
  public String key(Visitor row) {
    return row.id();
  }

  @Override
  public List<Relation<Visitor>> relations() {
    return RELATIONS;
  }

  @Override
  public VisitorPlan plan(Place place, RowOrder<Visitor, ?> order) {
    return new VisitorPlan(place, order);
  }

  @Override
  protected int slots() {
    return 0;
  }

  @Override
  protected void follow(Level<Visitor, VisitorPlan> level) {
  }

  @Override
  protected void compute(Level<Visitor, VisitorPlan> level) {
  }

  @Override
  protected void write(Level<Visitor, VisitorPlan> level, int index, JsonOutput out) {
    out.beginObject();
    Visitor row = level.row(index);
    out.name(ID_NAME).string(present(row.id(), "id"));
    out.endObject();
  }

  @Override
  protected VisitorView node(Level<Visitor, VisitorPlan> level, int index) {
    return new VisitorNode(level, index);
  }
}
