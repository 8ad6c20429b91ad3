package dev.headwater.samples.dictionary.details;

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
 * What a request asks of a {@link EntryView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(EntryView.class)
public final class EntryPlan extends Plan<Entry> {
  static final List<String> FIELDS = List.of("id", "text");

  private boolean showsText;

  private boolean text;

  EntryPlan(Place place, RowOrder<Entry, ?> order) {
    super(place, order);
    needPlaced(List.of("id"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static EntryPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new EntryPlan(place, EntryCursors.BY_ID), selection.paths());
  }

  /**
   * Whether {@code id} must be fetched.
   */
  public boolean id() {
    return true;
  }

  /**
   * Whether {@code text} must be fetched.
   */
  public boolean text() {
    return text;
  }

  boolean showsText() {
    return showsText;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (showsText) {
      names.add("text");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (text) {
      names.add("text");
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
      case "text" -> selectText(path);
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

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "id" -> {
      }
      case "text" -> text = true;
      default -> needProperty(field);
    }
  }
}
