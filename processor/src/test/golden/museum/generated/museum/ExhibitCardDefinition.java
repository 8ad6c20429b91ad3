package museum;

import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.stamp.GeneratedView;
import dev.headwater.view.ComputedField;
import dev.headwater.view.IdCodec;
import dev.headwater.view.Level;
import dev.headwater.view.Relation;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link ExhibitCardView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = ExhibitCardView.class,
    name = "ExhibitCard",
    type = "Exhibit"
)
public final class ExhibitCardDefinition extends ViewDefinition<Exhibit, String, ExhibitCardPlan, ExhibitCardNode> {
  /**
   * The one value of this class.
   */
  public static final ExhibitCardDefinition VIEW = new ExhibitCardDefinition();

  static final ComputedField<Integer> LENGTH = new ComputedField<>(0, "length");

  private static final JsonName ID_NAME = JsonName.of("id");

  private static final JsonName METADATA_NAME = JsonName.of("metadata");

  private static final JsonName LENGTH_NAME = JsonName.of("length");

  private static final List<String> OPEN_FIELDS = List.of("id", "metadata");

  private static final List<RowOrder<Exhibit, ?>> ORDERS = List.of(ExhibitCardCursors.BY_ID);

  private static final List<Relation<Exhibit>> RELATIONS = List.of();

  private static final IdCodec<String> IDS = IdCodec.ofText();

  private ExhibitCardDefinition() {
    super("ExhibitCard", "Exhibit", Exhibit.class);
  }

  @Override
  public List<String> fields() {
    return ExhibitCardPlan.FIELDS;
  }

  @Override
  public List<String> openFields() {
    return OPEN_FIELDS;
  }

  @Override
  public List<RowOrder<Exhibit, ?>> orders() {
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
  public String key(Exhibit row) {
    return row.id();
  }

  @Override
  public List<Relation<Exhibit>> relations() {
    return RELATIONS;
  }

  @Override
  public ExhibitCardPlan plan(Place place, RowOrder<Exhibit, ?> order) {
    return new ExhibitCardPlan(place, order);
  }

  @Override
  protected int slots() {
    return 1;
  }

  @Override
  protected void follow(Level<Exhibit, ExhibitCardPlan> level) {
  }

  @Override
  protected void compute(Level<Exhibit, ExhibitCardPlan> level) {
    ExhibitCardPlan plan = level.plan();
    if (plan.length()) {
      level.compute(LENGTH, index -> ExhibitCardView.length(level.row(index)));
    }
  }

  @Override
  protected void write(Level<Exhibit, ExhibitCardPlan> level, int index, JsonOutput out) {
    out.beginObject();
    ExhibitCardPlan plan = level.plan();
    Exhibit row = level.row(index);
    out.name(ID_NAME).string(present(row.id(), "id"));
    if (plan.showsMetadata()) {
      out.name(METADATA_NAME);
      if (row.metadata() == null) {
        out.nullValue();
      } else {
        out.json(row.metadata());
      }
    }
    if (plan.length()) {
      Integer length = level.value(LENGTH, index);
      if (length != null) {
        out.name(LENGTH_NAME).number(length);
      }
    }
    out.endObject();
  }

  @Override
  protected ExhibitCardNode node(Level<Exhibit, ExhibitCardPlan> level, int index) {
    return new ExhibitCardNode(level, index);
  }
}
