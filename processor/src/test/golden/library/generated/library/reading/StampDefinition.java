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
import dev.headwater.view.ComputedField;
import dev.headwater.view.IdCodec;
import dev.headwater.view.Level;
import dev.headwater.view.Relation;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link StampView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = StampView.class,
    name = "Stamp"
)
public final class StampDefinition extends ViewDefinition<Reader.Stamp, StampKey, StampPlan, StampView> {
  /**
   * The one value of this class.
   */
  public static final StampDefinition VIEW = new StampDefinition();

  static final ComputedField<String> SLUG = new ComputedField<>(0, "slug");

  private static final JsonName VALID_NAME = JsonName.of("valid");

  private static final JsonName SLUG_NAME = JsonName.of("slug");

  private static final List<String> OPEN_FIELDS = List.of("valid");

  private static final List<String> KEY_FIELDS = List.of("slug", "number");

  private static final List<RowOrder<Reader.Stamp, ?>> ORDERS = List.of(StampCursors.BY_ID);

  private static final List<Relation<Reader.Stamp>> RELATIONS = List.of();

  private static final IdCodec<StampKey> IDS = IdCodec.of("Stamp", StampKeyCodec.INSTANCE);

  private StampDefinition() {
    super("Stamp", Reader.Stamp.class);
  }

  @Override
  public List<String> fields() {
    return StampPlan.FIELDS;
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
  public IdCodec<StampKey> ids() {
    return IDS;
  }

  @Override
  public StampKey key(Reader.Stamp row) {
    return new StampKey(row.slug(), row.number());
  }

  @Override
  public List<Relation<Reader.Stamp>> relations() {
    return RELATIONS;
  }

  @Override
  public StampPlan plan(Place place, RowOrder<Reader.Stamp, ?> order) {
    return new StampPlan(place, order);
  }

  @Override
  protected int slots() {
    return 1;
  }

  @Override
  protected void follow(Level<Reader.Stamp, StampPlan> level) {
  }

  @Override
  protected void compute(Level<Reader.Stamp, StampPlan> level) {
    StampPlan plan = level.plan();
    if (plan.slug()) {
      level.compute(SLUG, index -> StampView.slug(needed(level.row(index).slug(), "slug", "slug"),
          level.row(index).number()));
    }
  }

  @Override
  protected void write(Level<Reader.Stamp, StampPlan> level, int index, JsonOutput out) {
    out.beginObject();
    StampPlan plan = level.plan();
    Reader.Stamp row = level.row(index);
    if (plan.showsValid()) {
      out.name(VALID_NAME);
      if (row.valid() == null) {
        out.nullValue();
      } else {
        out.bool(row.valid());
      }
    }
    if (plan.slug()) {
      String slug = level.value(SLUG, index);
      out.name(SLUG_NAME);
      if (slug == null) {
        out.nullValue();
      } else {
        out.string(slug);
      }
    }
    out.endObject();
  }

  @Override
  protected StampView node(Level<Reader.Stamp, StampPlan> level, int index) {
    return new StampNode(level, index);
  }

  private static final class StampKeyCodec implements RecordCodec<StampKey> {
    static final StampKeyCodec INSTANCE = new StampKeyCodec();

    @Override
    public String describe() {
      return "StampKey(String slug, int number)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(StampKey value, RowWriter out) {
      out.putString(0, value.slug());
      out.putInt(1, value.number());
    }

    @Override
    public StampKey read(RowReader in) {
      return new StampKey(in.getString(0), in.getInt(1));
    }
  }
}
