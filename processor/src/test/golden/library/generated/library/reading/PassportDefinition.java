package library.reading;

import dev.headwater.entity.Scalar;
import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.stamp.GeneratedView;
import dev.headwater.view.ComputedField;
import dev.headwater.view.FieldCheck;
import dev.headwater.view.IdCodec;
import dev.headwater.view.Level;
import dev.headwater.view.Relation;
import dev.headwater.view.ToMany;
import dev.headwater.view.ToOne;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link PassportView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = PassportView.class,
    name = "Passport"
)
public final class PassportDefinition extends ViewDefinition<Reader, UUID, PassportPlan, PassportNode> {
  /**
   * The one value of this class.
   */
  public static final PassportDefinition VIEW = new PassportDefinition();

  /**
   * The relation {@code friend}.
   */
  public static final ToOne<Reader, Reader, PassportPlan, PassportNode> FRIEND = ToOne.inline(0,
      "friend", () -> PassportDefinition.VIEW, (Reader reader) -> reader.friend());

  /**
   * The relation {@code stamps}.
   */
  public static final ToMany<Reader, Reader.Stamp, PassportView_EntryPlan, PassportView_EntryNode> STAMPS = ToMany.inline(
      1, "stamps", () -> PassportView_EntryDefinition.VIEW, (Reader reader) -> reader.stamps());

  static final ComputedField<String> TO_STRING = new ComputedField<>(2, "toString");

  static final FieldCheck ID_CHECK = new FieldCheck(3, "id");

  private static final JsonName ID_NAME = JsonName.of("id");

  private static final JsonName FRIEND_NAME = JsonName.of("friend");

  private static final JsonName STAMPS_NAME = JsonName.of("stamps");

  private static final JsonName TO_STRING_NAME = JsonName.of("toString");

  private static final List<String> OPEN_FIELDS = List.of("friend", "stamps");

  private static final List<RowOrder<Reader, ?>> ORDERS = List.of(PassportCursors.BY_ID);

  private static final List<Relation<Reader>> RELATIONS = List.of(FRIEND, STAMPS);

  private static final IdCodec<UUID> IDS = IdCodec.of("Passport", Scalar.UUID);

  private PassportDefinition() {
    super("Passport", Reader.class);
  }

  @Override
  public List<String> fields() {
    return PassportPlan.FIELDS;
  }

  @Override
  public List<String> openFields() {
    return OPEN_FIELDS;
  }

  @Override
  public List<RowOrder<Reader, ?>> orders() {
    return ORDERS;
  }

  @Override
  public PageSizes pageSizes() {
    return PageSizes.DEFAULT;
  }

  @Override
  public IdCodec<UUID> ids() {
    return IDS;
  }

  @Override
  public UUID key(Reader row) {
    return row.id();
  }

  @Override
  public List<Relation<Reader>> relations() {
    return RELATIONS;
  }

  @Override
  public PassportPlan plan(Place place, RowOrder<Reader, ?> order) {
    return new PassportPlan(place, order);
  }

  @Override
  protected int slots() {
    return 4;
  }

  @Override
  protected void follow(Level<Reader, PassportPlan> level) {
    PassportPlan plan = level.plan();
    level.check(ID_CHECK, index ->
        PassportView.isOpen(needed(level.row(index).name(), "name", "isOpen")));
    PassportPlan friend = plan.friend();
    if (friend != null && (plan.showsFriend() || plan.needsFriend())) {
      level.follow(FRIEND, friend);
    }
    PassportView_EntryPlan stamps = plan.stamps();
    if (stamps != null && plan.showsStamps()) {
      level.follow(STAMPS, stamps);
    }
  }

  @Override
  protected void compute(Level<Reader, PassportPlan> level) {
    PassportPlan plan = level.plan();
    if (plan.toString_()) {
      level.compute(TO_STRING, index ->
          PassportView.toString(needed(level.row(index).name(), "name", "toString")));
    }
  }

  @Override
  protected void write(Level<Reader, PassportPlan> level, int index, JsonOutput out) {
    out.beginObject();
    PassportPlan plan = level.plan();
    Reader row = level.row(index);
    out.name(ID_NAME);
    if (!level.allows(ID_CHECK, index) || row.id() == null) {
      out.nullValue();
    } else {
      out.text(row.id());
    }
    if (plan.showsFriend()) {
      level.write(FRIEND, index, out.name(FRIEND_NAME));
    }
    if (plan.showsStamps()) {
      level.write(STAMPS, index, out.name(STAMPS_NAME));
    }
    if (plan.toString_()) {
      String toString = level.value(TO_STRING, index);
      out.name(TO_STRING_NAME);
      if (toString == null) {
        out.nullValue();
      } else {
        out.string(toString);
      }
    }
    out.endObject();
  }

  @Override
  protected PassportNode node(Level<Reader, PassportPlan> level, int index) {
    return new PassportNode(level, index);
  }
}
