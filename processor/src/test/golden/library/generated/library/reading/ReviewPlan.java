package library.reading;

import dev.headwater.order.RowOrder;
import dev.headwater.plan.Limits;
import dev.headwater.plan.Path;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.stamp.GeneratedFrom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of a {@link ReviewView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(ReviewView.class)
public final class ReviewPlan extends Plan<Review> {
  static final List<String> FIELDS = List.of("text", "stars", "reader");

  private boolean showsText;

  private boolean text;

  private boolean showsStars;

  private boolean stars;

  private boolean showsReader;

  private @Nullable ReaderPlan reader;

  ReviewPlan(Place place, RowOrder<Review, ?> order) {
    super(place, order);
    needPlaced(List.of("number"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static ReviewPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new ReviewPlan(place, ReviewCursors.BY_STARS), selection.paths());
  }

  /**
   * Whether {@code text} must be fetched.
   */
  public boolean text() {
    return text;
  }

  /**
   * Whether {@code stars} must be fetched.
   */
  public boolean stars() {
    return stars;
  }

  /**
   * What of {@code reader} must be fetched; null if nothing.
   */
  public @Nullable ReaderPlan reader() {
    return reader;
  }

  /**
   * Whether {@code readerId}, which is not in the view, must be fetched.
   */
  public boolean readerId() {
    return needsProperty("readerId");
  }

  /**
   * Whether {@code number}, which is not in the view, must be fetched.
   */
  public boolean number() {
    return needsProperty("number");
  }

  /**
   * Whether {@code likes}, which is not in the view, must be fetched.
   */
  public boolean likes() {
    return needsProperty("likes");
  }

  boolean showsText() {
    return showsText;
  }

  boolean showsStars() {
    return showsStars;
  }

  boolean showsReader() {
    return showsReader;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    if (showsText) {
      names.add("text");
    }
    if (showsStars) {
      names.add("stars");
    }
    if (showsReader) {
      names.add("reader");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    if (text) {
      names.add("text");
    }
    if (stars) {
      names.add("stars");
    }
    if (reader != null) {
      names.add("reader");
    }
    return withNeeds(names);
  }

  @Override
  protected boolean select(Path path) {
    String field = path.next();
    return switch (field) {
      case "text" -> selectText(path);
      case "stars" -> selectStars(path);
      case "reader" -> selectReader(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectText(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsText = true;
    text = true;
    return true;
  }

  private boolean selectStars(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsStars = true;
    stars = true;
    return true;
  }

  private boolean selectReader(Path path) {
    ReaderPlan plan = readerPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsReader = true;
    followReader(plan);
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "text" -> text = true;
      case "stars" -> stars = true;
      case "reader" -> needReader(path);
      default -> needProperty(field);
    }
  }

  private void needReader(Path path) {
    ReaderPlan plan = readerPlan();
    followReader(plan);
    needFollowed(plan, path);
  }

  private ReaderPlan readerPlan() {
    if (reader != null) {
      return reader;
    }
    return ReaderDefinition.VIEW.plan(one("reader"), ReaderCursors.BY_NAME);
  }

  private void followReader(ReaderPlan plan) {
    reader = plan;
    needPath("readerId");
  }
}
