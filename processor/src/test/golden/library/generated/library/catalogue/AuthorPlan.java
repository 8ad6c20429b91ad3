package library.catalogue;

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
 * What a request asks of a {@link AuthorView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(AuthorView.class)
public final class AuthorPlan extends Plan<Author> {
  static final List<String> FIELDS = List.of("alive", "type");

  private boolean showsAlive;

  private boolean alive;

  private boolean showsType;

  private boolean type;

  AuthorPlan(Place place, RowOrder<Author, ?> order) {
    super(place, order);
    needPlaced(List.of("slug"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static AuthorPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new AuthorPlan(place, AuthorCursors.BY_ID), selection.paths());
  }

  /**
   * Whether {@code alive} must be fetched.
   */
  public boolean alive() {
    return alive;
  }

  /**
   * Whether {@code type} must be fetched.
   */
  public boolean type() {
    return type;
  }

  /**
   * Whether {@code slug}, which is not in the view, must be fetched.
   */
  public boolean slug() {
    return needsProperty("slug");
  }

  boolean showsAlive() {
    return showsAlive;
  }

  boolean showsType() {
    return showsType;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    if (showsAlive) {
      names.add("alive");
    }
    if (showsType) {
      names.add("type");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    if (alive) {
      names.add("alive");
    }
    if (type) {
      names.add("type");
    }
    return withNeeds(names);
  }

  @Override
  protected boolean select(Path path) {
    String field = path.next();
    return switch (field) {
      case "alive" -> selectAlive(path);
      case "type" -> selectType(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectAlive(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsAlive = true;
    alive = true;
    return true;
  }

  private boolean selectType(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsType = true;
    type = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "alive" -> alive = true;
      case "type" -> type = true;
      default -> needProperty(field);
    }
  }
}
