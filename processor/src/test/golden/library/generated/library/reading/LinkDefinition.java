package library.reading;

import dev.headwater.entity.Scalar;
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
 * The view {@link LinkView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = LinkView.class,
    name = "Link"
)
final class LinkDefinition extends ViewDefinition<Link, Long, LinkPlan, LinkView> {
  /**
   * The one value of this class.
   */
  public static final LinkDefinition VIEW = new LinkDefinition();

  private static final JsonName ID_NAME = JsonName.of("id");

  private static final List<String> OPEN_FIELDS = List.of("id");

  private static final List<RowOrder<Link, ?>> ORDERS = List.of(LinkCursors.BY_POSITION);

  private static final List<Relation<Link>> RELATIONS = List.of();

  private static final IdCodec<Long> IDS = IdCodec.of("Link", Scalar.LONG);

  private LinkDefinition() {
    super("Link", Link.class);
  }

  @Override
  public List<String> fields() {
    return LinkPlan.FIELDS;
  }

  @Override
  public List<String> openFields() {
    return OPEN_FIELDS;
  }

  @Override
  public List<RowOrder<Link, ?>> orders() {
    return ORDERS;
  }

  @Override
  public PageSizes pageSizes() {
    return PageSizes.DEFAULT;
  }

  @Override
  public IdCodec<Long> ids() {
    return IDS;
  }

  @Override
  public Long key(Link row) {
    return row.id();
  }

  @Override
  public List<Relation<Link>> relations() {
    return RELATIONS;
  }

  @Override
  public LinkPlan plan(Place place, RowOrder<Link, ?> order) {
    return new LinkPlan(place, order);
  }

  @Override
  protected int slots() {
    return 0;
  }

  @Override
  protected void follow(Level<Link, LinkPlan> level) {
  }

  @Override
  protected void compute(Level<Link, LinkPlan> level) {
  }

  @Override
  protected void write(Level<Link, LinkPlan> level, int index, JsonOutput out) {
    out.beginObject();
    Link row = level.row(index);
    out.name(ID_NAME).number(row.id());
    out.endObject();
  }

  @Override
  protected LinkView node(Level<Link, LinkPlan> level, int index) {
    return new LinkNode(level, index);
  }
}
