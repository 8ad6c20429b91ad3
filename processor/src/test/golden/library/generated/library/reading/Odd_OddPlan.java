package library.reading;

import dev.headwater.order.RowOrder;
import dev.headwater.plan.Limits;
import dev.headwater.plan.Path;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.row.RowReader;
import dev.headwater.stamp.GeneratedFrom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of a {@link Odd.OddView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(Odd.OddView.class)
final class Odd_OddPlan extends Plan<Odd.Row> {
  static final List<String> FIELDS = List.of("path", "name", "place", "level", "row", "plan",
      "index", "out", "order", "arguments", "paging", "selected", "fetched", "in", "names", "field",
      "item", "value", "view", "orders", "showsName", "self", "of", "getClass");

  private boolean showsPath;

  private boolean path_;

  private boolean showsName_;

  private boolean name;

  private boolean showsPlace;

  private boolean place;

  private boolean showsLevel;

  private boolean level;

  private boolean showsRow;

  private boolean row;

  private boolean showsPlan;

  private boolean plan_;

  private boolean showsIndex;

  private boolean index;

  private boolean showsOut;

  private boolean out;

  private boolean showsOrder;

  private boolean order;

  private boolean showsArguments;

  private boolean arguments;

  private boolean showsPaging;

  private boolean paging;

  private boolean showsSelected;

  private boolean selected;

  private boolean showsFetched;

  private boolean fetched;

  private boolean showsIn;

  private boolean in_;

  private boolean showsNames;

  private boolean names_;

  private boolean showsField;

  private boolean field_;

  private boolean showsItem;

  private boolean item;

  private boolean showsValue;

  private boolean value;

  private boolean showsView;

  private boolean view;

  private boolean showsOrders;

  private boolean orders;

  private boolean showsShowsName;

  private boolean showsName;

  private boolean showsSelf;

  private boolean needsSelf;

  private @Nullable Odd_OddPlan self;

  private boolean of;

  private @Nullable String ofIn;

  private boolean getClass;

  Odd_OddPlan(Place place, RowOrder<Odd.Row, ?> order) {
    super(place, order);
    needPlaced(List.of("path", "place"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static Odd_OddPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new Odd_OddPlan(place, Odd_OddCursors.BY_LEFT_AND_RESULT_AND_CURSOR), selection.paths());
  }

  /**
   * Whether {@code path} must be fetched.
   */
  public boolean path() {
    return path_;
  }

  /**
   * Whether {@code name} must be fetched.
   */
  public boolean name() {
    return name;
  }

  /**
   * Whether {@code place} must be fetched.
   */
  public boolean place() {
    return place;
  }

  /**
   * Whether {@code level} must be fetched.
   */
  public boolean level() {
    return level;
  }

  /**
   * Whether {@code row} must be fetched.
   */
  public boolean row() {
    return row;
  }

  /**
   * Whether {@code plan} must be fetched.
   */
  public boolean plan() {
    return plan_;
  }

  /**
   * Whether {@code index} must be fetched.
   */
  public boolean index() {
    return index;
  }

  /**
   * Whether {@code out} must be fetched.
   */
  public boolean out() {
    return out;
  }

  /**
   * Whether {@code order} must be fetched.
   */
  public boolean order_() {
    return order;
  }

  /**
   * Whether {@code arguments} must be fetched.
   */
  public boolean arguments_() {
    return arguments;
  }

  /**
   * Whether {@code paging} must be fetched.
   */
  public boolean paging_() {
    return paging;
  }

  /**
   * Whether {@code selected} must be fetched.
   */
  public boolean selected_() {
    return selected;
  }

  /**
   * Whether {@code fetched} must be fetched.
   */
  public boolean fetched_() {
    return fetched;
  }

  /**
   * Whether {@code in} must be fetched.
   */
  public boolean in() {
    return in_;
  }

  /**
   * Whether {@code names} must be fetched.
   */
  public boolean names() {
    return names_;
  }

  /**
   * Whether {@code field} must be fetched.
   */
  public boolean field() {
    return field_;
  }

  /**
   * Whether {@code item} must be fetched.
   */
  public boolean item() {
    return item;
  }

  /**
   * Whether {@code value} must be fetched.
   */
  public boolean value() {
    return value;
  }

  /**
   * Whether {@code view} must be fetched.
   */
  public boolean view() {
    return view;
  }

  /**
   * Whether {@code orders} must be fetched.
   */
  public boolean orders() {
    return orders;
  }

  /**
   * Whether {@code showsName} must be fetched.
   */
  public boolean showsName() {
    return showsName;
  }

  /**
   * What of {@code self} must be fetched; null if nothing.
   */
  public @Nullable Odd_OddPlan self() {
    return self;
  }

  /**
   * Whether {@code of} is selected.
   */
  public boolean of_() {
    return of;
  }

  /**
   * Whether {@code getClass} is selected.
   */
  public boolean getClass_() {
    return getClass;
  }

  /**
   * Whether {@code left}, which is not in the view, must be fetched.
   */
  public boolean left() {
    return needsProperty("left");
  }

  /**
   * Whether {@code result}, which is not in the view, must be fetched.
   */
  public boolean result() {
    return needsProperty("result");
  }

  /**
   * Whether {@code cursor}, which is not in the view, must be fetched.
   */
  public boolean cursor() {
    return needsProperty("cursor");
  }

  boolean showsPath() {
    return showsPath;
  }

  boolean showsName_() {
    return showsName_;
  }

  boolean showsPlace() {
    return showsPlace;
  }

  boolean showsLevel() {
    return showsLevel;
  }

  boolean showsRow() {
    return showsRow;
  }

  boolean showsPlan() {
    return showsPlan;
  }

  boolean showsIndex() {
    return showsIndex;
  }

  boolean showsOut() {
    return showsOut;
  }

  boolean showsOrder() {
    return showsOrder;
  }

  boolean showsArguments() {
    return showsArguments;
  }

  boolean showsPaging() {
    return showsPaging;
  }

  boolean showsSelected() {
    return showsSelected;
  }

  boolean showsFetched() {
    return showsFetched;
  }

  boolean showsIn() {
    return showsIn;
  }

  boolean showsNames() {
    return showsNames;
  }

  boolean showsField() {
    return showsField;
  }

  boolean showsItem() {
    return showsItem;
  }

  boolean showsValue() {
    return showsValue;
  }

  boolean showsView() {
    return showsView;
  }

  boolean showsOrders() {
    return showsOrders;
  }

  boolean showsShowsName() {
    return showsShowsName;
  }

  boolean showsSelf() {
    return showsSelf;
  }

  boolean needsSelf() {
    return needsSelf;
  }

  String ofIn() {
    return Objects.requireNonNull(ofIn);
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    if (showsPath) {
      names.add("path");
    }
    if (showsName_) {
      names.add("name");
    }
    if (showsPlace) {
      names.add("place");
    }
    if (showsLevel) {
      names.add("level");
    }
    if (showsRow) {
      names.add("row");
    }
    if (showsPlan) {
      names.add("plan");
    }
    if (showsIndex) {
      names.add("index");
    }
    if (showsOut) {
      names.add("out");
    }
    if (showsOrder) {
      names.add("order");
    }
    if (showsArguments) {
      names.add("arguments");
    }
    if (showsPaging) {
      names.add("paging");
    }
    if (showsSelected) {
      names.add("selected");
    }
    if (showsFetched) {
      names.add("fetched");
    }
    if (showsIn) {
      names.add("in");
    }
    if (showsNames) {
      names.add("names");
    }
    if (showsField) {
      names.add("field");
    }
    if (showsItem) {
      names.add("item");
    }
    if (showsValue) {
      names.add("value");
    }
    if (showsView) {
      names.add("view");
    }
    if (showsOrders) {
      names.add("orders");
    }
    if (showsShowsName) {
      names.add("showsName");
    }
    if (showsSelf) {
      names.add("self");
    }
    if (of) {
      names.add("of");
    }
    if (getClass) {
      names.add("getClass");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    if (path_) {
      names.add("path");
    }
    if (name) {
      names.add("name");
    }
    if (place) {
      names.add("place");
    }
    if (level) {
      names.add("level");
    }
    if (row) {
      names.add("row");
    }
    if (plan_) {
      names.add("plan");
    }
    if (index) {
      names.add("index");
    }
    if (out) {
      names.add("out");
    }
    if (order) {
      names.add("order");
    }
    if (arguments) {
      names.add("arguments");
    }
    if (paging) {
      names.add("paging");
    }
    if (selected) {
      names.add("selected");
    }
    if (fetched) {
      names.add("fetched");
    }
    if (in_) {
      names.add("in");
    }
    if (names_) {
      names.add("names");
    }
    if (field_) {
      names.add("field");
    }
    if (item) {
      names.add("item");
    }
    if (value) {
      names.add("value");
    }
    if (view) {
      names.add("view");
    }
    if (orders) {
      names.add("orders");
    }
    if (showsName) {
      names.add("showsName");
    }
    if (self != null) {
      names.add("self");
    }
    return withNeeds(names);
  }

  @Override
  protected boolean select(Path path) {
    String field = path.next();
    return switch (field) {
      case "path" -> selectPath(path);
      case "name" -> selectName(path);
      case "place" -> selectPlace(path);
      case "level" -> selectLevel(path);
      case "row" -> selectRow(path);
      case "plan" -> selectPlan(path);
      case "index" -> selectIndex(path);
      case "out" -> selectOut(path);
      case "order" -> selectOrder(path);
      case "arguments" -> selectArguments(path);
      case "paging" -> selectPaging(path);
      case "selected" -> selectSelected(path);
      case "fetched" -> selectFetched(path);
      case "in" -> selectIn_(path);
      case "names" -> selectNames(path);
      case "field" -> selectField(path);
      case "item" -> selectItem(path);
      case "value" -> selectValue(path);
      case "view" -> selectView(path);
      case "orders" -> selectOrders(path);
      case "showsName" -> selectShowsName(path);
      case "self" -> selectSelf(path);
      case "of" -> selectOf(path);
      case "getClass" -> selectGetClass(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectPath(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsPath = true;
    path_ = true;
    return true;
  }

  private boolean selectName(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsName_ = true;
    name = true;
    return true;
  }

  private boolean selectPlace(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsPlace = true;
    place = true;
    return true;
  }

  private boolean selectLevel(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsLevel = true;
    level = true;
    return true;
  }

  private boolean selectRow(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsRow = true;
    row = true;
    return true;
  }

  private boolean selectPlan(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsPlan = true;
    plan_ = true;
    return true;
  }

  private boolean selectIndex(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsIndex = true;
    index = true;
    return true;
  }

  private boolean selectOut(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsOut = true;
    out = true;
    return true;
  }

  private boolean selectOrder(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsOrder = true;
    order = true;
    return true;
  }

  private boolean selectArguments(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsArguments = true;
    arguments = true;
    return true;
  }

  private boolean selectPaging(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsPaging = true;
    paging = true;
    return true;
  }

  private boolean selectSelected(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsSelected = true;
    selected = true;
    return true;
  }

  private boolean selectFetched(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsFetched = true;
    fetched = true;
    return true;
  }

  private boolean selectIn_(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsIn = true;
    in_ = true;
    return true;
  }

  private boolean selectNames(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsNames = true;
    names_ = true;
    return true;
  }

  private boolean selectField(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsField = true;
    field_ = true;
    return true;
  }

  private boolean selectItem(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsItem = true;
    item = true;
    return true;
  }

  private boolean selectValue(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsValue = true;
    value = true;
    return true;
  }

  private boolean selectView(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsView = true;
    view = true;
    return true;
  }

  private boolean selectOrders(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsOrders = true;
    orders = true;
    return true;
  }

  private boolean selectShowsName(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsShowsName = true;
    showsName = true;
    return true;
  }

  private boolean selectSelf(Path path) {
    Odd_OddPlan plan = selfPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsSelf = true;
    self = plan;
    return true;
  }

  private boolean selectOf(Path path) {
    if (!ends(path)) {
      return false;
    }
    RowReader in = arguments().scope("of").reader("in");
    ofIn = in.getString(0);
    needPath("self.plan");
    needPath("self.self.level");
    of = true;
    return true;
  }

  private boolean selectGetClass(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("self.index");
    getClass = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "path" -> path_ = true;
      case "name" -> name = true;
      case "place" -> place = true;
      case "level" -> level = true;
      case "row" -> row = true;
      case "plan" -> plan_ = true;
      case "index" -> index = true;
      case "out" -> out = true;
      case "order" -> order = true;
      case "arguments" -> arguments = true;
      case "paging" -> paging = true;
      case "selected" -> selected = true;
      case "fetched" -> fetched = true;
      case "in" -> in_ = true;
      case "names" -> names_ = true;
      case "field" -> field_ = true;
      case "item" -> item = true;
      case "value" -> value = true;
      case "view" -> view = true;
      case "orders" -> orders = true;
      case "showsName" -> showsName = true;
      case "self" -> needSelf(path);
      default -> needProperty(field);
    }
  }

  private void needSelf(Path path) {
    Odd_OddPlan plan = selfPlan();
    self = plan;
    needsSelf |= needIn(plan, path);
  }

  private Odd_OddPlan selfPlan() {
    if (self != null) {
      return self;
    }
    return Odd_OddDefinition.VIEW.plan(one("self"), Odd_OddCursors.BY_LEFT_AND_RESULT_AND_CURSOR);
  }
}
