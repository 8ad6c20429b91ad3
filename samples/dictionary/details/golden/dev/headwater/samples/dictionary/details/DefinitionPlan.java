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
 * What a request asks of a {@link DefinitionView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(DefinitionView.class)
public final class DefinitionPlan extends Plan<Definition> {
  static final List<String> FIELDS = List.of("ulid", "text", "score");

  private boolean showsUlid;

  private boolean ulid;

  private boolean showsText;

  private boolean text;

  private boolean showsScore;

  private boolean score;

  DefinitionPlan(Place place, RowOrder<Definition, ?> order) {
    super(place, order);
    needPlaced(List.of("slug", "ulid"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static DefinitionPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new DefinitionPlan(place, DefinitionCursors.BY_SCORE_AND_ULID), selection.paths());
  }

  /**
   * Whether {@code ulid} must be fetched.
   */
  public boolean ulid() {
    return ulid;
  }

  /**
   * Whether {@code text} must be fetched.
   */
  public boolean text() {
    return text;
  }

  /**
   * Whether {@code score} must be fetched.
   */
  public boolean score() {
    return score;
  }

  /**
   * Whether {@code slug}, which is not in the view, must be fetched.
   */
  public boolean slug() {
    return needsProperty("slug");
  }

  boolean showsUlid() {
    return showsUlid;
  }

  boolean showsText() {
    return showsText;
  }

  boolean showsScore() {
    return showsScore;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    if (showsUlid) {
      names.add("ulid");
    }
    if (showsText) {
      names.add("text");
    }
    if (showsScore) {
      names.add("score");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    if (ulid) {
      names.add("ulid");
    }
    if (text) {
      names.add("text");
    }
    if (score) {
      names.add("score");
    }
    return withNeeds(names);
  }

  @Override
  protected boolean select(Path path) {
    String field = path.next();
    return switch (field) {
      case "ulid" -> selectUlid(path);
      case "text" -> selectText(path);
      case "score" -> selectScore(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectUlid(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsUlid = true;
    ulid = true;
    return true;
  }

  private boolean selectText(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsText = true;
    text = true;
    return true;
  }

  private boolean selectScore(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsScore = true;
    score = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "ulid" -> ulid = true;
      case "text" -> text = true;
      case "score" -> score = true;
      default -> needProperty(field);
    }
  }
}
