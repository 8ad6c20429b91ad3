package museum;

import dev.headwater.json.Json;
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
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link ExhibitView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = ExhibitView.class,
    name = "Exhibit"
)
public final class ExhibitDefinition extends ViewDefinition<Exhibit, String, ExhibitPlan, ExhibitView> {
  /**
   * The one value of this class.
   */
  public static final ExhibitDefinition VIEW = new ExhibitDefinition();

  /**
   * The relation {@code pieces}.
   */
  public static final ToMany<Exhibit, Piece, PiecePlan, PieceView> PIECES = ToMany.inlinePage(0,
      "pieces", () -> PieceDefinition.VIEW, (Exhibit exhibit) -> exhibit.pieces());

  /**
   * The relation {@code shown}.
   */
  public static final ToMany<Exhibit, Piece, PiecePlan, PieceView> SHOWN = ToMany.inline(1, "shown",
      () -> PieceDefinition.VIEW, (Exhibit exhibit) -> exhibit.shown());

  static final ComputedField<String> CALLED = new ComputedField<>(2, "called");

  static final ComputedField<List<Json>> SECRETS = new ComputedField<>(3, "secrets");

  static final ComputedField<Json> GREETING = new ComputedField<>(4, "greeting");

  static final ComputedField<Json> NOTHING = new ComputedField<>(5, "nothing");

  static final FieldCheck LABELS_CHECK = new FieldCheck(6, "labels");

  static final FieldCheck SECRETS_CHECK = new FieldCheck(7, "secrets");

  private static final JsonName ID_NAME = JsonName.of("id");

  private static final JsonName TITLE_NAME = JsonName.of("title");

  private static final JsonName METADATA_NAME = JsonName.of("metadata");

  private static final JsonName LABELS_NAME = JsonName.of("labels");

  private static final JsonName NOTES_NAME = JsonName.of("notes");

  private static final JsonName TOPICS_NAME = JsonName.of("topics");

  private static final JsonName PIECES_NAME = JsonName.of("pieces");

  private static final JsonName SHOWN_NAME = JsonName.of("shown");

  private static final JsonName CALLED_NAME = JsonName.of("called");

  private static final JsonName SECRETS_NAME = JsonName.of("secrets");

  private static final JsonName GREETING_NAME = JsonName.of("greeting");

  private static final JsonName NOTHING_NAME = JsonName.of("nothing");

  private static final List<String> OPEN_FIELDS = List.of("id", "title", "metadata", "notes",
      "topics", "pieces", "shown");

  private static final List<RowOrder<Exhibit, ?>> ORDERS = List.of(ExhibitCursors.BY_ID);

  private static final List<Relation<Exhibit>> RELATIONS = List.of(PIECES, SHOWN);

  private static final IdCodec<String> IDS = IdCodec.ofText();

  private ExhibitDefinition() {
    super("Exhibit", Exhibit.class);
  }

  @Override
  public Class<?> contextType() {
    return Visitor.class;
  }

  @Override
  public List<String> fields() {
    return ExhibitPlan.FIELDS;
  }

  @Override
  public List<String> openFields() {
    return OPEN_FIELDS;
  }

  @Override
  public List<RowOrder<Exhibit, ?>> orders() {
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
  public String key(Exhibit row) {
    return row.id();
  }

  @Override
  public List<Relation<Exhibit>> relations() {
    return RELATIONS;
  }

  @Override
  public ExhibitPlan plan(Place place, RowOrder<Exhibit, ?> order) {
    return new ExhibitPlan(place, order);
  }

  @Override
  protected int slots() {
    return 8;
  }

  @Override
  protected void follow(Level<Exhibit, ExhibitPlan> level) {
    ExhibitPlan plan = level.plan();
    if (plan.showsLabels()) {
      level.check(LABELS_CHECK, index -> ExhibitView.isGuide(plan, level.context(Visitor.class)));
    }
    if (plan.secrets()) {
      level.check(SECRETS_CHECK, index -> ExhibitView.isGuide(plan, level.context(Visitor.class)));
    }
    PiecePlan pieces = plan.pieces();
    if (pieces != null && plan.showsPieces()) {
      level.follow(PIECES, pieces);
    }
    PiecePlan shown = plan.shown();
    if (shown != null && plan.showsShown()) {
      level.follow(SHOWN, shown);
    }
  }

  @Override
  protected void compute(Level<Exhibit, ExhibitPlan> level) {
    ExhibitPlan plan = level.plan();
    if (plan.called()) {
      level.compute(CALLED, index -> ExhibitView.called(level.row(index).nickname()));
    }
    if (plan.secrets()) {
      level.computeAsync(SECRETS, SECRETS_CHECK, index ->
          ExhibitView.secrets(level.row(index).metadata()));
    }
    if (plan.greeting()) {
      level.compute(GREETING, index ->
          ExhibitView.greeting(needed(level.row(index).title(), "title", "greeting"), plan,
          plan.greetingWord()));
    }
    if (plan.nothing()) {
      level.compute(NOTHING, index -> ExhibitView.nothing());
    }
  }

  @Override
  protected void write(Level<Exhibit, ExhibitPlan> level, int index, JsonOutput out) {
    out.beginObject();
    ExhibitPlan plan = level.plan();
    Exhibit row = level.row(index);
    out.name(ID_NAME).string(present(row.id(), "id"));
    if (plan.showsTitle()) {
      out.name(TITLE_NAME).string(present(row.title(), "title"));
    }
    if (plan.showsMetadata()) {
      out.name(METADATA_NAME);
      if (row.metadata() == null) {
        out.nullValue();
      } else {
        out.json(row.metadata());
      }
    }
    if (plan.showsLabels()) {
      out.name(LABELS_NAME);
      if (!level.allows(LABELS_CHECK, index) || row.labels() == null) {
        out.nullValue();
      } else {
        out.json(row.labels());
      }
    }
    if (plan.showsNotes()) {
      out.name(NOTES_NAME).beginArray();
      for (Json item : present(row.notes(), "notes")) {
        if (item == null) {
          out.item().nullValue();
        } else {
          out.item().json(item);
        }
      }
      out.endArray();
    }
    if (plan.showsTopics()) {
      out.name(TOPICS_NAME).beginArray();
      for (String item : present(row.topics(), "topics")) {
        if (item == null) {
          out.item().nullValue();
        } else {
          out.item().string(item);
        }
      }
      out.endArray();
    }
    if (plan.showsPieces()) {
      level.write(PIECES, index, out.name(PIECES_NAME));
    }
    if (plan.showsShown()) {
      level.write(SHOWN, index, out.name(SHOWN_NAME));
    }
    if (plan.called()) {
      String called = level.value(CALLED, index);
      if (called != null) {
        out.name(CALLED_NAME).string(called);
      }
    }
    if (plan.secrets()) {
      List<Json> secrets = level.value(SECRETS, index);
      if (secrets != null) {
        out.name(SECRETS_NAME).beginArray();
        for (Json item : secrets) {
          if (item == null) {
            out.item().nullValue();
          } else {
            out.item().json(item);
          }
        }
        out.endArray();
      } else if (!level.allows(SECRETS_CHECK, index)) {
        out.name(SECRETS_NAME).nullValue();
      }
    }
    if (plan.greeting()) {
      Json greeting = level.value(GREETING, index);
      out.name(GREETING_NAME);
      if (greeting == null) {
        out.nullValue();
      } else {
        out.json(greeting);
      }
    }
    if (plan.nothing()) {
      Json nothing = level.value(NOTHING, index);
      out.name(NOTHING_NAME);
      if (nothing == null) {
        out.nullValue();
      } else {
        out.json(nothing);
      }
    }
    out.endObject();
  }

  @Override
  protected ExhibitView node(Level<Exhibit, ExhibitPlan> level, int index) {
    return new ExhibitNode(level, index);
  }
}
