package social;

import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.stamp.GeneratedView;
import dev.headwater.view.FieldCheck;
import dev.headwater.view.IdCodec;
import dev.headwater.view.Level;
import dev.headwater.view.Relation;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link UserView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = UserView.class,
    name = "User"
)
public final class UserDefinition extends ViewDefinition<User, String, UserPlan, UserView> {
  /**
   * The one value of this class.
   */
  public static final UserDefinition VIEW = new UserDefinition();

  static final FieldCheck BIO_CHECK = new FieldCheck(0, "bio");

  private static final JsonName ID_NAME = JsonName.of("id");

  private static final JsonName NAME_NAME = JsonName.of("name");

  private static final JsonName BIO_NAME = JsonName.of("bio");

  private static final JsonName ROLE_NAME = JsonName.of("role");

  private static final List<String> OPEN_FIELDS = List.of("id", "name", "role");

  private static final List<RowOrder<User, ?>> ORDERS = List.of(UserCursors.BY_NAME);

  private static final List<Relation<User>> RELATIONS = List.of();

  private static final IdCodec<String> IDS = IdCodec.ofText();

  private UserDefinition() {
    super("User", User.class);
  }

  @Override
  public Class<?> contextType() {
    return Viewer.class;
  }

  @Override
  public List<String> fields() {
    return UserPlan.FIELDS;
  }

  @Override
  public List<String> openFields() {
    return OPEN_FIELDS;
  }

  @Override
  public List<RowOrder<User, ?>> orders() {
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
  public String key(User row) {
    return row.id();
  }

  @Override
  public List<Relation<User>> relations() {
    return RELATIONS;
  }

  @Override
  public UserPlan plan(Place place, RowOrder<User, ?> order) {
    return new UserPlan(place, order);
  }

  @Override
  protected int slots() {
    return 1;
  }

  @Override
  protected void follow(Level<User, UserPlan> level) {
    UserPlan plan = level.plan();
    if (plan.showsBio()) {
      level.check(BIO_CHECK, index -> UserView.isSelf(needed(level.row(index).id(), "id", "isSelf"),
          level.context(Viewer.class)));
    }
  }

  @Override
  protected void compute(Level<User, UserPlan> level) {
  }

  @Override
  protected void write(Level<User, UserPlan> level, int index, JsonOutput out) {
    out.beginObject();
    UserPlan plan = level.plan();
    User row = level.row(index);
    out.name(ID_NAME).string(present(row.id(), "id"));
    if (plan.showsName()) {
      out.name(NAME_NAME).string(present(row.name(), "name"));
    }
    if (plan.showsBio()) {
      out.name(BIO_NAME);
      if (!level.allows(BIO_CHECK, index) || row.bio() == null) {
        out.nullValue();
      } else {
        out.string(row.bio());
      }
    }
    if (plan.showsRole()) {
      out.name(ROLE_NAME).enumName(present(row.role(), "role"));
    }
    out.endObject();
  }

  @Override
  protected UserView node(Level<User, UserPlan> level, int index) {
    return new UserNode(level, index);
  }
}
