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
 * What a request asks of a {@link PassportView.Entry}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(PassportView.Entry.class)
public final class PassportView_EntryPlan extends Plan<Reader.Stamp> {
  static final List<String> FIELDS = List.of("number", "valid");

  private boolean showsNumber;

  private boolean number;

  private boolean showsValid;

  private boolean valid;

  PassportView_EntryPlan(Place place, RowOrder<Reader.Stamp, ?> order) {
    super(place, order);
    needPlaced(List.of("number", "slug"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static PassportView_EntryPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new PassportView_EntryPlan(place, PassportView_EntryCursors.BY_ID), selection.paths());
  }

  /**
   * Whether {@code number} must be fetched.
   */
  public boolean number() {
    return number;
  }

  /**
   * Whether {@code valid} must be fetched.
   */
  public boolean valid() {
    return valid;
  }

  /**
   * Whether {@code slug}, which is not in the view, must be fetched.
   */
  public boolean slug() {
    return needsProperty("slug");
  }

  boolean showsNumber() {
    return showsNumber;
  }

  boolean showsValid() {
    return showsValid;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    if (showsNumber) {
      names.add("number");
    }
    if (showsValid) {
      names.add("valid");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    if (number) {
      names.add("number");
    }
    if (valid) {
      names.add("valid");
    }
    return withNeeds(names);
  }

  @Override
  protected boolean select(Path path) {
    String field = path.next();
    return switch (field) {
      case "number" -> selectNumber(path);
      case "valid" -> selectValid(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectNumber(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsNumber = true;
    number = true;
    return true;
  }

  private boolean selectValid(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsValid = true;
    valid = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "number" -> number = true;
      case "valid" -> valid = true;
      default -> needProperty(field);
    }
  }
}
