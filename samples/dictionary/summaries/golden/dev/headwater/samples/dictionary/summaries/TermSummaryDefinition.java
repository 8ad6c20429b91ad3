package dev.headwater.samples.dictionary.summaries;

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
 * The view {@link TermSummaryView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = TermSummaryView.class,
    name = "TermSummary"
)
public final class TermSummaryDefinition extends ViewDefinition<TermSummary, String, TermSummaryPlan, TermSummaryView> {
  /**
   * The one value of this class.
   */
  public static final TermSummaryDefinition VIEW = new TermSummaryDefinition();

  private static final JsonName SLUG_NAME = JsonName.of("slug");

  private static final JsonName TITLE_NAME = JsonName.of("title");

  private static final JsonName LAST_ENTRY_AT_NAME = JsonName.of("lastEntryAt");

  private static final List<String> OPEN_FIELDS = List.of("slug", "title", "lastEntryAt");

  private static final List<String> KEY_FIELDS = List.of("slug");

  private static final List<RowOrder<TermSummary, ?>> ORDERS = List.of(TermSummaryCursors.BY_TITLE,
      TermSummaryCursors.BY_LAST_ENTRY_AT);

  private static final List<Relation<TermSummary>> RELATIONS = List.of();

  private static final IdCodec<String> IDS = IdCodec.ofText();

  private TermSummaryDefinition() {
    super("TermSummary", TermSummary.class);
  }

  @Override
  public List<String> fields() {
    return TermSummaryPlan.FIELDS;
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
  public List<RowOrder<TermSummary, ?>> orders() {
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
  public String key(TermSummary row) {
    return row.slug();
  }

  @Override
  public List<Relation<TermSummary>> relations() {
    return RELATIONS;
  }

  @Override
  public TermSummaryPlan plan(Place place, RowOrder<TermSummary, ?> order) {
    return new TermSummaryPlan(place, order);
  }

  @Override
  protected int slots() {
    return 0;
  }

  @Override
  protected void follow(Level<TermSummary, TermSummaryPlan> level) {
  }

  @Override
  protected void compute(Level<TermSummary, TermSummaryPlan> level) {
  }

  @Override
  protected void write(Level<TermSummary, TermSummaryPlan> level, int index, JsonOutput out) {
    out.beginObject();
    TermSummaryPlan plan = level.plan();
    TermSummary row = level.row(index);
    if (plan.showsSlug()) {
      out.name(SLUG_NAME).string(present(row.slug(), "slug"));
    }
    if (plan.showsTitle()) {
      out.name(TITLE_NAME).string(present(row.title(), "title"));
    }
    if (plan.showsLastEntryAt()) {
      out.name(LAST_ENTRY_AT_NAME);
      if (row.lastEntryAt() == null) {
        out.nullValue();
      } else {
        out.instant(row.lastEntryAt());
      }
    }
    out.endObject();
  }

  @Override
  protected TermSummaryView node(Level<TermSummary, TermSummaryPlan> level, int index) {
    return new TermSummaryNode(level, index);
  }
}
