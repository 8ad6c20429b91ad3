package dev.headwater.blog;

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

/** What a request asks of a {@link UserView}, and what must be fetched for it. */
@NullMarked
@GeneratedFrom(UserView.class)
public final class UserPlan extends Plan<User> {
  static final List<String> FIELDS = List.of("id", "name", "email", "initial");

  private boolean showsName;

  private boolean name;

  private boolean showsEmail;

  private boolean email;

  private boolean initial;

  UserPlan(Place place, RowOrder<User, ?> order) {
    super(place, order);
    needPlaced(List.of("id"));
  }

  /** The plan of a selection of single rows. */
  public static UserPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new UserPlan(place, UserCursors.BY_ID), selection.paths());
  }

  /** Whether {@code id} must be fetched. */
  public boolean id() {
    return true;
  }

  /** Whether {@code name} must be fetched. */
  public boolean name() {
    return name;
  }

  /** Whether {@code email} must be fetched. */
  public boolean email() {
    return email;
  }

  /** Whether {@code initial} is selected. */
  public boolean initial() {
    return initial;
  }

  boolean showsName() {
    return showsName;
  }

  boolean showsEmail() {
    return showsEmail;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (showsName) {
      names.add("name");
    }
    if (showsEmail) {
      names.add("email");
    }
    if (initial) {
      names.add("initial");
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
    if (email) {
      names.add("email");
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
      case "email" -> selectEmail(path);
      case "initial" -> selectInitial(path);
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

  private boolean selectEmail(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("id");
    showsEmail = true;
    email = true;
    return true;
  }

  private boolean selectInitial(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("name");
    initial = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "id" -> {}
      case "name" -> name = true;
      case "email" -> email = true;
      default -> needProperty(field);
    }
  }
}
