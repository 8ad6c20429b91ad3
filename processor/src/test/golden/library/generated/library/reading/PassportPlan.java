package library.reading;

import dev.headwater.order.RowOrder;
import dev.headwater.plan.Limits;
import dev.headwater.plan.PageSizes;
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
 * What a request asks of a {@link PassportView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(PassportView.class)
public final class PassportPlan extends Plan<Reader> {
  static final List<String> FIELDS = List.of("id", "friend", "stamps", "toString");

  private boolean showsFriend;

  private boolean needsFriend;

  private @Nullable PassportPlan friend;

  private boolean showsStamps;

  private @Nullable PassportView_EntryPlan stamps;

  private boolean toString;

  PassportPlan(Place place, RowOrder<Reader, ?> order) {
    super(place, order);
    needPlaced(List.of("id"));
    needPath("name");
  }

  /**
   * The plan of a selection of single rows.
   */
  public static PassportPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new PassportPlan(place, PassportCursors.BY_ID), selection.paths());
  }

  /**
   * Whether {@code id} must be fetched.
   */
  public boolean id() {
    return true;
  }

  /**
   * What of {@code friend} must be fetched; null if nothing.
   */
  public @Nullable PassportPlan friend() {
    return friend;
  }

  /**
   * What of {@code stamps} must be fetched; null if nothing.
   */
  public @Nullable PassportView_EntryPlan stamps() {
    return stamps;
  }

  /**
   * Whether {@code toString} is selected.
   */
  public boolean toString_() {
    return toString;
  }

  /**
   * Whether {@code name}, which is not in the view, must be fetched.
   */
  public boolean name() {
    return needsProperty("name");
  }

  boolean showsFriend() {
    return showsFriend;
  }

  boolean needsFriend() {
    return needsFriend;
  }

  boolean showsStamps() {
    return showsStamps;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (showsFriend) {
      names.add("friend");
    }
    if (showsStamps) {
      names.add("stamps");
    }
    if (toString) {
      names.add("toString");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (friend != null) {
      names.add("friend");
    }
    if (stamps != null) {
      names.add("stamps");
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
      case "friend" -> selectFriend(path);
      case "stamps" -> selectStamps(path);
      case "toString" -> selectToString(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectFriend(Path path) {
    PassportPlan plan = friendPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsFriend = true;
    friend = plan;
    return true;
  }

  private boolean selectStamps(Path path) {
    PassportView_EntryPlan plan = stampsPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsStamps = true;
    stamps = plan;
    return true;
  }

  private boolean selectToString(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("name");
    toString = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "id" -> {
      }
      case "friend" -> needFriend(path);
      case "stamps" -> stamps = stampsPlan();
      default -> needProperty(field);
    }
  }

  private void needFriend(Path path) {
    PassportPlan plan = friendPlan();
    friend = plan;
    needsFriend |= needIn(plan, path);
  }

  private PassportPlan friendPlan() {
    if (friend != null) {
      return friend;
    }
    return PassportDefinition.VIEW.plan(one("friend"), PassportCursors.BY_ID);
  }

  private PassportView_EntryPlan stampsPlan() {
    if (stamps != null) {
      return stamps;
    }
    return PassportView_EntryDefinition.VIEW.plan(many("stamps", PageSizes.DEFAULT),
        PassportView_EntryCursors.BY_ID);
  }
}
