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
import dev.headwater.view.ToOne;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link Odd.OddView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = Odd.OddView.class,
    name = "Odd"
)
final class Odd_OddDefinition extends ViewDefinition<Odd.Row, Odd_OddKey, Odd_OddPlan, Odd.OddView> {
  /**
   * The one value of this class.
   */
  public static final Odd_OddDefinition VIEW = new Odd_OddDefinition();

  /**
   * The relation {@code self}.
   */
  public static final ToOne<Odd.Row, Odd.Row, Odd_OddPlan, Odd.OddView> SELF = ToOne.inline(0,
      "self", () -> Odd_OddDefinition.VIEW, (Odd.Row row) -> row.self());

  static final ComputedField<String> OF = new ComputedField<>(1, "of");

  static final ComputedField<String> GET_CLASS = new ComputedField<>(2, "getClass");

  private static final JsonName PATH_NAME = JsonName.of("path");

  private static final JsonName NAME_NAME = JsonName.of("name");

  private static final JsonName PLACE_NAME = JsonName.of("place");

  private static final JsonName LEVEL_NAME = JsonName.of("level");

  private static final JsonName ROW_NAME = JsonName.of("row");

  private static final JsonName PLAN_NAME = JsonName.of("plan");

  private static final JsonName INDEX_NAME = JsonName.of("index");

  private static final JsonName OUT_NAME = JsonName.of("out");

  private static final JsonName ORDER_NAME = JsonName.of("order");

  private static final JsonName ARGUMENTS_NAME = JsonName.of("arguments");

  private static final JsonName PAGING_NAME = JsonName.of("paging");

  private static final JsonName SELECTED_NAME = JsonName.of("selected");

  private static final JsonName FETCHED_NAME = JsonName.of("fetched");

  private static final JsonName IN_NAME = JsonName.of("in");

  private static final JsonName NAMES_NAME = JsonName.of("names");

  private static final JsonName FIELD_NAME = JsonName.of("field");

  private static final JsonName ITEM_NAME = JsonName.of("item");

  private static final JsonName VALUE_NAME = JsonName.of("value");

  private static final JsonName VIEW_NAME = JsonName.of("view");

  private static final JsonName ORDERS_NAME = JsonName.of("orders");

  private static final JsonName SHOWS_NAME_NAME = JsonName.of("showsName");

  private static final JsonName SELF_NAME = JsonName.of("self");

  private static final JsonName OF_NAME = JsonName.of("of");

  private static final JsonName GET_CLASS_NAME = JsonName.of("getClass");

  private static final List<String> OPEN_FIELDS = List.of("path", "name", "place", "level", "row",
      "plan", "index", "out", "order", "arguments", "paging", "selected", "fetched", "in", "names",
      "field", "item", "value", "view", "orders", "showsName", "self");

  private static final List<String> KEY_FIELDS = List.of("path", "place");

  private static final List<RowOrder<Odd.Row, ?>> ORDERS = List.of(Odd_OddCursors.BY_LEFT_AND_RESULT_AND_CURSOR,
      Odd_OddCursors.BY_ID_CODEC, Odd_OddCursors.BY_ID);

  private static final List<Relation<Odd.Row>> RELATIONS = List.of(SELF);

  private static final IdCodec<Odd_OddKey> IDS = IdCodec.of("Odd", Odd_OddKeyCodec.INSTANCE);

  private Odd_OddDefinition() {
    super("Odd", Odd.Row.class);
  }

  @Override
  public List<String> fields() {
    return Odd_OddPlan.FIELDS;
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
  public List<RowOrder<Odd.Row, ?>> orders() {
    return ORDERS;
  }

  @Override
  public PageSizes pageSizes() {
    return PageSizes.DEFAULT;
  }

  @Override
  public IdCodec<Odd_OddKey> ids() {
    return IDS;
  }

  @Override
  public Odd_OddKey key(Odd.Row row) {
    return new Odd_OddKey(row.path(), row.place());
  }

  @Override
  public List<Relation<Odd.Row>> relations() {
    return RELATIONS;
  }

  @Override
  public Odd_OddPlan plan(Place place, RowOrder<Odd.Row, ?> order) {
    return new Odd_OddPlan(place, order);
  }

  @Override
  protected int slots() {
    return 3;
  }

  @Override
  protected void follow(Level<Odd.Row, Odd_OddPlan> level) {
    Odd_OddPlan plan = level.plan();
    Odd_OddPlan self = plan.self();
    if (self != null && (plan.showsSelf() || plan.needsSelf())) {
      level.follow(SELF, self);
    }
  }

  @Override
  protected void compute(Level<Odd.Row, Odd_OddPlan> level) {
    Odd_OddPlan plan = level.plan();
    if (plan.of_()) {
      level.compute(OF, index -> {
        Odd.Row self = level.row(index).self();
        Odd.Row selfSelf = self == null ? null : self.self();
        return Odd.OddView.of(self == null ? null : self.plan(),
            selfSelf == null ? null : selfSelf.level(), plan.ofIn());
      });
    }
    if (plan.getClass_()) {
      level.compute(GET_CLASS, index -> {
        Odd.Row self = level.row(index).self();
        return Odd.OddView.getClass(self == null ? null : self.index());
      });
    }
  }

  @Override
  protected void write(Level<Odd.Row, Odd_OddPlan> level, int index, JsonOutput out) {
    out.beginObject();
    Odd_OddPlan plan = level.plan();
    Odd.Row row = level.row(index);
    if (plan.showsPath()) {
      out.name(PATH_NAME).string(present(row.path(), "path"));
    }
    if (plan.showsName_()) {
      out.name(NAME_NAME).string(present(row.name(), "name"));
    }
    if (plan.showsPlace()) {
      out.name(PLACE_NAME).number(row.place());
    }
    if (plan.showsLevel()) {
      out.name(LEVEL_NAME).number(row.level());
    }
    if (plan.showsRow()) {
      out.name(ROW_NAME).number(row.row());
    }
    if (plan.showsPlan()) {
      out.name(PLAN_NAME).string(present(row.plan(), "plan"));
    }
    if (plan.showsIndex()) {
      out.name(INDEX_NAME).string(present(row.index(), "index"));
    }
    if (plan.showsOut()) {
      out.name(OUT_NAME).string(present(row.out(), "out"));
    }
    if (plan.showsOrder()) {
      out.name(ORDER_NAME).string(present(row.order(), "order"));
    }
    if (plan.showsArguments()) {
      out.name(ARGUMENTS_NAME).string(present(row.arguments(), "arguments"));
    }
    if (plan.showsPaging()) {
      out.name(PAGING_NAME).string(present(row.paging(), "paging"));
    }
    if (plan.showsSelected()) {
      out.name(SELECTED_NAME).string(present(row.selected(), "selected"));
    }
    if (plan.showsFetched()) {
      out.name(FETCHED_NAME).string(present(row.fetched(), "fetched"));
    }
    if (plan.showsIn()) {
      out.name(IN_NAME).string(present(row.in(), "in"));
    }
    if (plan.showsNames()) {
      out.name(NAMES_NAME).string(present(row.names(), "names"));
    }
    if (plan.showsField()) {
      out.name(FIELD_NAME).string(present(row.field(), "field"));
    }
    if (plan.showsItem()) {
      out.name(ITEM_NAME).string(present(row.item(), "item"));
    }
    if (plan.showsValue()) {
      out.name(VALUE_NAME).string(present(row.value(), "value"));
    }
    if (plan.showsView()) {
      out.name(VIEW_NAME).string(present(row.view(), "view"));
    }
    if (plan.showsOrders()) {
      out.name(ORDERS_NAME).string(present(row.orders(), "orders"));
    }
    if (plan.showsShowsName()) {
      out.name(SHOWS_NAME_NAME).string(present(row.showsName(), "showsName"));
    }
    if (plan.showsSelf()) {
      level.write(SELF, index, out.name(SELF_NAME));
    }
    if (plan.of_()) {
      String of_ = level.value(OF, index);
      out.name(OF_NAME);
      if (of_ == null) {
        out.nullValue();
      } else {
        out.string(of_);
      }
    }
    if (plan.getClass_()) {
      String getClass = level.value(GET_CLASS, index);
      out.name(GET_CLASS_NAME);
      if (getClass == null) {
        out.nullValue();
      } else {
        out.string(getClass);
      }
    }
    out.endObject();
  }

  @Override
  protected Odd.OddView node(Level<Odd.Row, Odd_OddPlan> level, int index) {
    return new Odd_OddNode(level, index);
  }

  private static final class Odd_OddKeyCodec implements RecordCodec<Odd_OddKey> {
    static final Odd_OddKeyCodec INSTANCE = new Odd_OddKeyCodec();

    @Override
    public String describe() {
      return "Odd_OddKey(String path, int place)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(Odd_OddKey value, RowWriter out) {
      out.putString(0, value.path());
      out.putInt(1, value.place());
    }

    @Override
    public Odd_OddKey read(RowReader in) {
      return new Odd_OddKey(in.getString(0), in.getInt(1));
    }
  }
}
