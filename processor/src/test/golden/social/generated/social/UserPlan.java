package social;

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
 * What a request asks of a {@link UserView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(UserView.class)
public final class UserPlan extends Plan<User> {
  static final List<String> FIELDS = List.of("id", "name", "bio", "role");

  private boolean showsName;

  private boolean name;

  private boolean showsBio;

  private boolean bio;

  private boolean showsRole;

  private boolean role;

  UserPlan(Place place, RowOrder<User, ?> order) {
    super(place, order);
    needPlaced(List.of("id"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static UserPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new UserPlan(place, UserCursors.BY_NAME), selection.paths());
  }

  /**
   * Whether {@code id} must be fetched.
   */
  public boolean id() {
    return true;
  }

  /**
   * Whether {@code name} must be fetched.
   */
  public boolean name() {
    return name;
  }

  /**
   * Whether {@code bio} must be fetched.
   */
  public boolean bio() {
    return bio;
  }

  /**
   * Whether {@code role} must be fetched.
   */
  public boolean role() {
    return role;
  }

  boolean showsName() {
    return showsName;
  }

  boolean showsBio() {
    return showsBio;
  }

  boolean showsRole() {
    return showsRole;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (showsName) {
      names.add("name");
    }
    if (showsBio) {
      names.add("bio");
    }
    if (showsRole) {
      names.add("role");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (name) {
      names.add("name");
    }
    if (bio) {
      names.add("bio");
    }
    if (role) {
      names.add("role");
    }
    return withNeeds(names);
  }

  @Override
  protected boolean selectsId() {
    return true;
  }

  @Override
  protected boolean select(Path path) {
    String field = path.next();
    return switch (field) {
      case "id" -> ends(path);
      case "name" -> selectName(path);
      case "bio" -> selectBio(path);
      case "role" -> selectRole(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectName(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsName = true;
    name = true;
    return true;
  }

  private boolean selectBio(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("id");
    showsBio = true;
    bio = true;
    return true;
  }

  private boolean selectRole(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsRole = true;
    role = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "id" -> {
      }
      case "name" -> name = true;
      case "bio" -> bio = true;
      case "role" -> role = true;
      default -> needProperty(field);
    }
  }
}
