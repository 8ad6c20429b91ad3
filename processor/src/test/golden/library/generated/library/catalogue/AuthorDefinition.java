package library.catalogue;

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
 * The view {@link AuthorView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = AuthorView.class,
    name = "Writer"
)
public final class AuthorDefinition extends ViewDefinition<Author, String, AuthorPlan, AuthorView> {
  /**
   * The one value of this class.
   */
  public static final AuthorDefinition VIEW = new AuthorDefinition();

  private static final JsonName ALIVE_NAME = JsonName.of("alive");

  private static final JsonName TYPE_NAME = JsonName.of("type");

  private static final List<String> OPEN_FIELDS = List.of("alive", "type");

  private static final List<String> KEY_FIELDS = List.of("slug");

  private static final List<RowOrder<Author, ?>> ORDERS = List.of(AuthorCursors.BY_ID);

  private static final List<Relation<Author>> RELATIONS = List.of();

  private static final IdCodec<String> IDS = IdCodec.ofText();

  private AuthorDefinition() {
    super("Writer", Author.class);
  }

  @Override
  public List<String> fields() {
    return AuthorPlan.FIELDS;
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
  public List<RowOrder<Author, ?>> orders() {
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
  public String key(Author row) {
    return row.getSlug();
  }

  @Override
  public List<Relation<Author>> relations() {
    return RELATIONS;
  }

  @Override
  public AuthorPlan plan(Place place, RowOrder<Author, ?> order) {
    return new AuthorPlan(place, order);
  }

  @Override
  protected int slots() {
    return 0;
  }

  @Override
  protected void follow(Level<Author, AuthorPlan> level) {
  }

  @Override
  protected void compute(Level<Author, AuthorPlan> level) {
  }

  @Override
  protected void write(Level<Author, AuthorPlan> level, int index, JsonOutput out) {
    out.beginObject();
    AuthorPlan plan = level.plan();
    Author row = level.row(index);
    if (plan.showsAlive()) {
      out.name(ALIVE_NAME).bool(row.isAlive());
    }
    if (plan.showsType()) {
      out.name(TYPE_NAME);
      if (row.getType() == null) {
        out.nullValue();
      } else {
        out.string(row.getType());
      }
    }
    out.endObject();
  }

  @Override
  protected AuthorView node(Level<Author, AuthorPlan> level, int index) {
    return new AuthorNode(level, index);
  }
}
