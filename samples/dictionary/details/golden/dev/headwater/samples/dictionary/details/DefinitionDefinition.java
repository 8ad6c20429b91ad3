package dev.headwater.samples.dictionary.details;

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
 * The view {@link DefinitionView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = DefinitionView.class,
    name = "Definition"
)
public final class DefinitionDefinition extends ViewDefinition<Definition, DefinitionKey, DefinitionPlan, DefinitionView> {
  /**
   * The one value of this class.
   */
  public static final DefinitionDefinition VIEW = new DefinitionDefinition();

  private static final JsonName ULID_NAME = JsonName.of("ulid");

  private static final JsonName TEXT_NAME = JsonName.of("text");

  private static final JsonName SCORE_NAME = JsonName.of("score");

  private static final List<String> OPEN_FIELDS = List.of("ulid", "text", "score");

  private static final List<String> KEY_FIELDS = List.of("slug", "ulid");

  private static final List<RowOrder<Definition, ?>> ORDERS = List.of(DefinitionCursors.BY_SCORE_AND_ULID);

  private static final List<Relation<Definition>> RELATIONS = List.of();

  private static final IdCodec<DefinitionKey> IDS = IdCodec.of("Definition", DefinitionKeyCodec.INSTANCE);

  private DefinitionDefinition() {
    super("Definition", Definition.class);
  }

  @Override
  public List<String> fields() {
    return DefinitionPlan.FIELDS;
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
  public List<RowOrder<Definition, ?>> orders() {
    return ORDERS;
  }

  @Override
  public PageSizes pageSizes() {
    return PageSizes.DEFAULT;
  }

  @Override
  public IdCodec<DefinitionKey> ids() {
    return IDS;
  }

  @Override
  public DefinitionKey key(Definition row) {
    return new DefinitionKey(row.slug(), row.ulid());
  }

  @Override
  public List<Relation<Definition>> relations() {
    return RELATIONS;
  }

  @Override
  public DefinitionPlan plan(Place place, RowOrder<Definition, ?> order) {
    return new DefinitionPlan(place, order);
  }

  @Override
  protected int slots() {
    return 0;
  }

  @Override
  protected void follow(Level<Definition, DefinitionPlan> level) {
  }

  @Override
  protected void compute(Level<Definition, DefinitionPlan> level) {
  }

  @Override
  protected void write(Level<Definition, DefinitionPlan> level, int index, JsonOutput out) {
    out.beginObject();
    DefinitionPlan plan = level.plan();
    Definition row = level.row(index);
    if (plan.showsUlid()) {
      out.name(ULID_NAME).string(present(row.ulid(), "ulid"));
    }
    if (plan.showsText()) {
      out.name(TEXT_NAME).string(present(row.text(), "text"));
    }
    if (plan.showsScore()) {
      out.name(SCORE_NAME).number(row.score());
    }
    out.endObject();
  }

  @Override
  protected DefinitionView node(Level<Definition, DefinitionPlan> level, int index) {
    return new DefinitionNode(level, index);
  }

  private static final class DefinitionKeyCodec implements RecordCodec<DefinitionKey> {
    static final DefinitionKeyCodec INSTANCE = new DefinitionKeyCodec();

    @Override
    public String describe() {
      return "DefinitionKey(String slug, String ulid)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(DefinitionKey value, RowWriter out) {
      out.putString(0, value.slug());
      out.putString(1, value.ulid());
    }

    @Override
    public DefinitionKey read(RowReader in) {
      return new DefinitionKey(in.getString(0), in.getString(1));
    }
  }
}
