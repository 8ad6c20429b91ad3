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

/**
 * What a request asks of a {@link StampView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(StampView.class)
public final class StampPlan extends Plan<Reader.Stamp> {
  static final List<String> FIELDS = List.of("valid", "slug");

  private boolean showsValid;

  private boolean valid;

  private boolean slug;

  StampPlan(Place place, RowOrder<Reader.Stamp, ?> order) {
    super(place, order);
    needPlaced(List.of("slug", "number"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static StampPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new StampPlan(place, StampCursors.BY_ID), selection.paths());
  }

  /**
   * Whether {@code valid} must be fetched.
   */
  public boolean valid() {
    return valid;
  }

  /**
   * Whether {@code slug} is selected.
   */
  public boolean slug() {
    return slug;
  }

  /**
   * Whether {@code slug}, which is not in the view, must be fetched.
   */
  public boolean slug_() {
    return needsProperty("slug");
  }

  /**
   * Whether {@code number}, which is not in the view, must be fetched.
   */
  public boolean number() {
    return needsProperty("number");
  }

  boolean showsValid() {
    return showsValid;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    if (showsValid) {
      names.add("valid");
    }
    if (slug) {
      names.add("slug");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    if (valid) {
      names.add("valid");
    }
    return withNeeds(names);
  }

  @Override
  protected boolean select(Path path) {
    String field = path.next();
    return switch (field) {
      case "valid" -> selectValid(path);
      case "slug" -> selectSlug(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectValid(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsValid = true;
    valid = true;
    return true;
  }

  private boolean selectSlug(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("slug");
    needPath("number");
    slug = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "valid" -> valid = true;
      default -> needProperty(field);
    }
  }
}
