package museum;

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

/**
 * What a request asks of a {@link PieceView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(PieceView.class)
public final class PiecePlan extends Plan<Piece> {
  static final List<String> FIELDS = List.of("slug", "shape", "seen");

  private boolean showsSlug;

  private boolean slug;

  private boolean showsShape;

  private boolean shape;

  private boolean seen;

  PiecePlan(Place place, RowOrder<Piece, ?> order) {
    super(place, order);
    needPlaced(List.of("slug", "number"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static PiecePlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new PiecePlan(place, PieceCursors.BY_ID), selection.paths());
  }

  /**
   * Whether {@code slug} must be fetched.
   */
  public boolean slug() {
    return slug;
  }

  /**
   * Whether {@code shape} must be fetched.
   */
  public boolean shape() {
    return shape;
  }

  /**
   * Whether {@code seen} is selected.
   */
  public boolean seen() {
    return seen;
  }

  /**
   * Whether {@code number}, which is not in the view, must be fetched.
   */
  public boolean number() {
    return needsProperty("number");
  }

  boolean showsSlug() {
    return showsSlug;
  }

  boolean showsShape() {
    return showsShape;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    if (showsSlug) {
      names.add("slug");
    }
    if (showsShape) {
      names.add("shape");
    }
    if (seen) {
      names.add("seen");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    if (slug) {
      names.add("slug");
    }
    if (shape) {
      names.add("shape");
    }
    return withNeeds(names);
  }

  @Override
  protected boolean select(Path path) {
    String field = path.next();
    return switch (field) {
      case "slug" -> selectSlug(path);
      case "shape" -> selectShape(path);
      case "seen" -> selectSeen(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectSlug(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsSlug = true;
    slug = true;
    return true;
  }

  private boolean selectShape(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsShape = true;
    shape = true;
    return true;
  }

  private boolean selectSeen(Path path) {
    if (!ends(path)) {
      return false;
    }
    seen = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "slug" -> slug = true;
      case "shape" -> shape = true;
      default -> needProperty(field);
    }
  }
}
