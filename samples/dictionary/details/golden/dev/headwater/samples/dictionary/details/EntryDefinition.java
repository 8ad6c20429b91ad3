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
 * The view {@link EntryView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = EntryView.class,
    name = "Entry"
)
public final class EntryDefinition extends ViewDefinition<Entry, String, EntryPlan, EntryView> {
  /**
   * The one value of this class.
   */
  public static final EntryDefinition VIEW = new EntryDefinition();

  private static final JsonName ID_NAME = JsonName.of("id");

  private static final JsonName TEXT_NAME = JsonName.of("text");

  private static final List<String> OPEN_FIELDS = List.of("id", "text");

  private static final List<RowOrder<Entry, ?>> ORDERS = List.of(EntryCursors.BY_ID);

  private static final List<Relation<Entry>> RELATIONS = List.of();

  private static final IdCodec<String> IDS = IdCodec.ofText();

  private EntryDefinition() {
    super("Entry", Entry.class);
  }

  @Override
  public List<String> fields() {
    return EntryPlan.FIELDS;
  }

  @Override
  public List<String> openFields() {
    return OPEN_FIELDS;
  }

  @Override
  public List<RowOrder<Entry, ?>> orders() {
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
  public String key(Entry row) {
    return row.id();
  }

  @Override
  public List<Relation<Entry>> relations() {
    return RELATIONS;
  }

  @Override
  public EntryPlan plan(Place place, RowOrder<Entry, ?> order) {
    return new EntryPlan(place, order);
  }

  @Override
  protected int slots() {
    return 0;
  }

  @Override
  protected void follow(Level<Entry, EntryPlan> level) {
  }

  @Override
  protected void compute(Level<Entry, EntryPlan> level) {
  }

  @Override
  protected void write(Level<Entry, EntryPlan> level, int index, JsonOutput out) {
    out.beginObject();
    EntryPlan plan = level.plan();
    Entry row = level.row(index);
    out.name(ID_NAME).string(present(row.id(), "id"));
    if (plan.showsText()) {
      out.name(TEXT_NAME).string(present(row.text(), "text"));
    }
    out.endObject();
  }

  @Override
  protected EntryView node(Level<Entry, EntryPlan> level, int index) {
    return new EntryNode(level, index);
  }
}
