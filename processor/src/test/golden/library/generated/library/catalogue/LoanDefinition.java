package library.catalogue;

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
 * The view {@link LoanView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = LoanView.class,
    name = "Loan"
)
@SuppressWarnings({"deprecation", "removal"})
public final class LoanDefinition extends ViewDefinition<Loan, LoanKey, LoanPlan, LoanNode> {
  /**
   * The one value of this class.
   */
  public static final LoanDefinition VIEW = new LoanDefinition();

  private static final JsonName CARD_NAME = JsonName.of("card");

  private static final JsonName UNTIL_NAME = JsonName.of("until");

  private static final List<String> OPEN_FIELDS = List.of("card", "until");

  private static final List<String> KEY_FIELDS = List.of("card", "from");

  private static final List<RowOrder<Loan, ?>> ORDERS = List.of(LoanCursors.BY_ID);

  private static final List<Relation<Loan>> RELATIONS = List.of();

  private static final IdCodec<LoanKey> IDS = IdCodec.of("Loan", LoanKeyCodec.INSTANCE);

  private LoanDefinition() {
    super("Loan", Loan.class);
  }

  @Override
  public List<String> fields() {
    return LoanPlan.FIELDS;
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
  public List<RowOrder<Loan, ?>> orders() {
    return ORDERS;
  }

  @Override
  public PageSizes pageSizes() {
    return PageSizes.DEFAULT;
  }

  @Override
  public IdCodec<LoanKey> ids() {
    return IDS;
  }

  @Override
  public LoanKey key(Loan row) {
    return new LoanKey(row.card(), row.from());
  }

  @Override
  public List<Relation<Loan>> relations() {
    return RELATIONS;
  }

  @Override
  public LoanPlan plan(Place place, RowOrder<Loan, ?> order) {
    return new LoanPlan(place, order);
  }

  @Override
  protected int slots() {
    return 0;
  }

  @Override
  protected void follow(Level<Loan, LoanPlan> level) {
  }

  @Override
  protected void compute(Level<Loan, LoanPlan> level) {
  }

  @Override
  protected void write(Level<Loan, LoanPlan> level, int index, JsonOutput out) {
    out.beginObject();
    LoanPlan plan = level.plan();
    Loan row = level.row(index);
    if (plan.showsCard()) {
      out.name(CARD_NAME).string(present(row.card(), "card"));
    }
    if (plan.showsUntil()) {
      out.name(UNTIL_NAME);
      if (row.until() == null) {
        out.nullValue();
      } else {
        out.instant(row.until());
      }
    }
    out.endObject();
  }

  @Override
  protected LoanNode node(Level<Loan, LoanPlan> level, int index) {
    return new LoanNode(level, index);
  }

  private static final class LoanKeyCodec implements RecordCodec<LoanKey> {
    static final LoanKeyCodec INSTANCE = new LoanKeyCodec();

    @Override
    public String describe() {
      return "LoanKey(String card, Instant from)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(LoanKey value, RowWriter out) {
      out.putString(0, value.card());
      out.putInstant(1, value.from());
    }

    @Override
    public LoanKey read(RowReader in) {
      return new LoanKey(in.getString(0), in.getInstant(1));
    }
  }
}
