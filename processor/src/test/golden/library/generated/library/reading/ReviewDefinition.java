package library.reading;

import dev.headwater.entity.Scalar;
import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.stamp.GeneratedView;
import dev.headwater.view.IdCodec;
import dev.headwater.view.Level;
import dev.headwater.view.Relation;
import dev.headwater.view.ToOne;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link ReviewView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = ReviewView.class,
    name = "Review",
    follows = {
      @GeneratedView.Follows(member = "reader", view = ReaderView.class, capability = "byIds")
    }
)
public final class ReviewDefinition extends ViewDefinition<Review, Long, ReviewPlan, ReviewView> {
  /**
   * The one value of this class.
   */
  public static final ReviewDefinition VIEW = new ReviewDefinition();

  /**
   * The relation {@code reader}.
   */
  public static final ToOne<Review, Reader, ReaderPlan, ReaderView> READER = ToOne.byLocalKey(0,
      "reader", () -> ReaderDefinition.VIEW, (Review review) -> review.readerId());

  private static final JsonName TEXT_NAME = JsonName.of("text");

  private static final JsonName STARS_NAME = JsonName.of("stars");

  private static final JsonName READER_NAME = JsonName.of("reader");

  private static final List<String> OPEN_FIELDS = List.of("text", "stars", "reader");

  private static final List<String> KEY_FIELDS = List.of("number");

  private static final List<RowOrder<Review, ?>> ORDERS = List.of(ReviewCursors.BY_STARS,
      ReviewCursors.BY_LIKES);

  private static final List<Relation<Review>> RELATIONS = List.of(READER);

  private static final IdCodec<Long> IDS = IdCodec.of("Review", Scalar.LONG);

  private ReviewDefinition() {
    super("Review", Review.class);
  }

  @Override
  public List<String> fields() {
    return ReviewPlan.FIELDS;
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
  public List<RowOrder<Review, ?>> orders() {
    return ORDERS;
  }

  @Override
  public PageSizes pageSizes() {
    return new PageSizes(5, 100);
  }

  @Override
  public IdCodec<Long> ids() {
    return IDS;
  }

  @Override
  public Long key(Review row) {
    return row.getNumber();
  }

  @Override
  public List<Relation<Review>> relations() {
    return RELATIONS;
  }

  @Override
  public ReviewPlan plan(Place place, RowOrder<Review, ?> order) {
    return new ReviewPlan(place, order);
  }

  @Override
  protected int slots() {
    return 1;
  }

  @Override
  protected void follow(Level<Review, ReviewPlan> level) {
    ReviewPlan plan = level.plan();
    ReaderPlan reader = plan.reader();
    if (reader != null) {
      level.follow(READER, reader);
    }
  }

  @Override
  protected void compute(Level<Review, ReviewPlan> level) {
  }

  @Override
  protected void write(Level<Review, ReviewPlan> level, int index, JsonOutput out) {
    out.beginObject();
    ReviewPlan plan = level.plan();
    Review row = level.row(index);
    if (plan.showsText()) {
      out.name(TEXT_NAME).string(present(row.text(), "text"));
    }
    if (plan.showsStars()) {
      out.name(STARS_NAME).number(row.stars());
    }
    if (plan.showsReader()) {
      level.write(READER, index, out.name(READER_NAME));
    }
    out.endObject();
  }

  @Override
  protected ReviewView node(Level<Review, ReviewPlan> level, int index) {
    return new ReviewNode(level, index);
  }
}
