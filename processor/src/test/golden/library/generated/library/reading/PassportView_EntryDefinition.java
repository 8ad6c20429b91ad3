package library.reading;

import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedView;
import dev.headwater.view.IdCodec;
import dev.headwater.view.Level;
import dev.headwater.view.Relation;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link PassportView.Entry}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = PassportView.Entry.class,
    name = "Entry"
)
public final class PassportView_EntryDefinition extends ViewDefinition<Reader.Stamp, PassportView_EntryKey, PassportView_EntryPlan, PassportView_EntryNode> {
  /**
   * The one value of this class.
   */
  public static final PassportView_EntryDefinition VIEW = new PassportView_EntryDefinition();

  private static final JsonName NUMBER_NAME = JsonName.of("number");

  private static final JsonName VALID_NAME = JsonName.of("valid");

  private static final List<String> OPEN_FIELDS = List.of("number", "valid");

  private static final List<String> KEY_FIELDS = List.of("number", "slug");

  private static final List<RowOrder<Reader.Stamp, ?>> ORDERS = List.of(PassportView_EntryCursors.BY_ID);

  private static final List<Relation<Reader.Stamp>> RELATIONS = List.of();

  private static final IdCodec<PassportView_EntryKey> IDS = IdCodec.of("Entry", PassportView_EntryKeyCodec.INSTANCE);

  private PassportView_EntryDefinition() {
    super("Entry", Reader.Stamp.class);
  }

  @Override
  public List<String> fields() {
    return PassportView_EntryPlan.FIELDS;
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
  public List<RowOrder<Reader.Stamp, ?>> orders() {
    return ORDERS;
  }

  @Override
  public PageSizes pageSizes() {
    return PageSizes.DEFAULT;
  }

  @Override
  public IdCodec<PassportView_EntryKey> ids() {
    return IDS;
  }

  @Override
  public PassportView_EntryKey key(Reader.Stamp row) {
    return new PassportView_EntryKey(row.number(), row.slug());
  }

  @Override
  public List<Relation<Reader.Stamp>> relations() {
    return RELATIONS;
  }

  @Override
  public PassportView_EntryPlan plan(Place place, RowOrder<Reader.Stamp, ?> order) {
    return new PassportView_EntryPlan(place, order);
  }

  @Override
  protected int slots() {
    return 0;
  }

  @Override
  protected void follow(Level<Reader.Stamp, PassportView_EntryPlan> level) {
  }

  @Override
  protected void compute(Level<Reader.Stamp, PassportView_EntryPlan> level) {
  }

  @Override
  protected void write(Level<Reader.Stamp, PassportView_EntryPlan> level, int index,
      JsonOutput out) {
    out.beginObject();
    PassportView_EntryPlan plan = level.plan();
    Reader.Stamp row = level.row(index);
    if (plan.showsNumber()) {
      out.name(NUMBER_NAME).number(row.number());
    }
    if (plan.showsValid()) {
      out.name(VALID_NAME);
      if (row.valid() == null) {
        out.nullValue();
      } else {
        out.bool(row.valid());
      }
    }
    out.endObject();
  }

  @Override
  protected PassportView_EntryNode node(Level<Reader.Stamp, PassportView_EntryPlan> level,
      int index) {
    return new PassportView_EntryNode(level, index);
  }

  private static final class PassportView_EntryKeyCodec implements RecordCodec<PassportView_EntryKey> {
    static final PassportView_EntryKeyCodec INSTANCE = new PassportView_EntryKeyCodec();

    @Override
    public String describe() {
      return "PassportView_EntryKey(int number, String slug)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(PassportView_EntryKey value, RowWriter out) {
      out.putInt(0, value.number());
      out.putString(1, value.slug());
    }

    @Override
    public PassportView_EntryKey read(RowReader in) {
      return new PassportView_EntryKey(in.getInt(0), in.getString(1));
    }
  }
}
