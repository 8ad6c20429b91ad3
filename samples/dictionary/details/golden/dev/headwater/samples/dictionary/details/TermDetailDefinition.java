package dev.headwater.samples.dictionary.details;

import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.samples.dictionary.summaries.TermSummary;
import dev.headwater.samples.dictionary.summaries.TermSummaryDefinition;
import dev.headwater.samples.dictionary.summaries.TermSummaryPlan;
import dev.headwater.samples.dictionary.summaries.TermSummaryView;
import dev.headwater.stamp.GeneratedView;
import dev.headwater.view.ComputedField;
import dev.headwater.view.IdCodec;
import dev.headwater.view.Level;
import dev.headwater.view.Relation;
import dev.headwater.view.ToMany;
import dev.headwater.view.ToOne;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link TermDetailView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = TermDetailView.class,
    name = "TermDetail",
    follows = {
      @GeneratedView.Follows(member = "related", view = TermSummaryView.class, capability = "byIds")
    }
)
public final class TermDetailDefinition extends ViewDefinition<TermDetail, String, TermDetailPlan, TermDetailView> {
  /**
   * The one value of this class.
   */
  public static final TermDetailDefinition VIEW = new TermDetailDefinition();

  /**
   * The relation {@code definitions}.
   */
  public static final ToMany<TermDetail, Definition, DefinitionPlan, DefinitionView> DEFINITIONS = ToMany.inline(
      0, "definitions", () -> DefinitionDefinition.VIEW,
      (TermDetail termDetail) -> termDetail.definitions());

  /**
   * The relation {@code related}.
   */
  public static final ToOne<TermDetail, TermSummary, TermSummaryPlan, TermSummaryView> RELATED = ToOne.byLocalKey(
      1, "related", () -> TermSummaryDefinition.VIEW,
      (TermDetail termDetail) -> termDetail.seeAlso());

  static final ComputedField<Boolean> DEFINED = new ComputedField<>(2, "defined");

  private static final JsonName SLUG_NAME = JsonName.of("slug");

  private static final JsonName TITLE_NAME = JsonName.of("title");

  private static final JsonName DEFINITION_COUNT_NAME = JsonName.of("definitionCount");

  private static final JsonName MY_VOTE_NAME = JsonName.of("myVote");

  private static final JsonName DEFINITIONS_NAME = JsonName.of("definitions");

  private static final JsonName RELATED_NAME = JsonName.of("related");

  private static final JsonName DEFINED_NAME = JsonName.of("defined");

  private static final List<String> OPEN_FIELDS = List.of("slug", "title", "definitionCount",
      "myVote", "definitions", "related");

  private static final List<String> KEY_FIELDS = List.of("slug");

  private static final List<RowOrder<TermDetail, ?>> ORDERS = List.of(TermDetailCursors.BY_ID);

  private static final List<Relation<TermDetail>> RELATIONS = List.of(DEFINITIONS, RELATED);

  private static final IdCodec<String> IDS = IdCodec.ofText();

  private TermDetailDefinition() {
    super("TermDetail", TermDetail.class);
  }

  @Override
  public List<String> fields() {
    return TermDetailPlan.FIELDS;
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
  public List<RowOrder<TermDetail, ?>> orders() {
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
  public String key(TermDetail row) {
    return row.slug();
  }

  @Override
  public List<Relation<TermDetail>> relations() {
    return RELATIONS;
  }

  @Override
  public TermDetailPlan plan(Place place, RowOrder<TermDetail, ?> order) {
    return new TermDetailPlan(place, order);
  }

  @Override
  protected int slots() {
    return 3;
  }

  @Override
  protected void follow(Level<TermDetail, TermDetailPlan> level) {
    TermDetailPlan plan = level.plan();
    DefinitionPlan definitions = plan.definitions();
    if (definitions != null && plan.showsDefinitions()) {
      level.follow(DEFINITIONS, definitions);
    }
    TermSummaryPlan related = plan.related();
    if (related != null) {
      level.follow(RELATED, related);
    }
  }

  @Override
  protected void compute(Level<TermDetail, TermDetailPlan> level) {
    TermDetailPlan plan = level.plan();
    if (plan.defined()) {
      level.compute(DEFINED, index -> TermDetailView.defined(level.row(index).definitionCount()));
    }
  }

  @Override
  protected void write(Level<TermDetail, TermDetailPlan> level, int index, JsonOutput out) {
    out.beginObject();
    TermDetailPlan plan = level.plan();
    TermDetail row = level.row(index);
    if (plan.showsSlug()) {
      out.name(SLUG_NAME).string(present(row.slug(), "slug"));
    }
    if (plan.showsTitle()) {
      out.name(TITLE_NAME);
      if (row.title() == null) {
        out.nullValue();
      } else {
        out.string(row.title());
      }
    }
    if (plan.showsDefinitionCount()) {
      out.name(DEFINITION_COUNT_NAME).number(row.definitionCount());
    }
    if (plan.showsMyVote()) {
      out.name(MY_VOTE_NAME);
      if (row.myVote() == null) {
        out.nullValue();
      } else {
        out.number(row.myVote());
      }
    }
    if (plan.showsDefinitions()) {
      level.write(DEFINITIONS, index, out.name(DEFINITIONS_NAME));
    }
    if (plan.showsRelated()) {
      level.write(RELATED, index, out.name(RELATED_NAME));
    }
    if (plan.defined()) {
      Boolean defined = level.value(DEFINED, index);
      out.name(DEFINED_NAME);
      if (defined == null) {
        out.nullValue();
      } else {
        out.bool(defined);
      }
    }
    out.endObject();
  }

  @Override
  protected TermDetailView node(Level<TermDetail, TermDetailPlan> level, int index) {
    return new TermDetailNode(level, index);
  }
}
