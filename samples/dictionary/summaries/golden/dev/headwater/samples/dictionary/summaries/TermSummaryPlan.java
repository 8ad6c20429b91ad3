package dev.headwater.samples.dictionary.summaries;

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
 * What a request asks of a {@link TermSummaryView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(TermSummaryView.class)
public final class TermSummaryPlan extends Plan<TermSummary> {
  static final List<String> FIELDS = List.of("slug", "title", "lastEntryAt");

  private boolean showsSlug;

  private boolean slug;

  private boolean showsTitle;

  private boolean title;

  private boolean showsLastEntryAt;

  private boolean lastEntryAt;

  TermSummaryPlan(Place place, RowOrder<TermSummary, ?> order) {
    super(place, order);
    needPlaced(List.of("slug"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static TermSummaryPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new TermSummaryPlan(place, TermSummaryCursors.BY_TITLE), selection.paths());
  }

  /**
   * Whether {@code slug} must be fetched.
   */
  public boolean slug() {
    return slug;
  }

  /**
   * Whether {@code title} must be fetched.
   */
  public boolean title() {
    return title;
  }

  /**
   * Whether {@code lastEntryAt} must be fetched.
   */
  public boolean lastEntryAt() {
    return lastEntryAt;
  }

  boolean showsSlug() {
    return showsSlug;
  }

  boolean showsTitle() {
    return showsTitle;
  }

  boolean showsLastEntryAt() {
    return showsLastEntryAt;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    if (showsSlug) {
      names.add("slug");
    }
    if (showsTitle) {
      names.add("title");
    }
    if (showsLastEntryAt) {
      names.add("lastEntryAt");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    if (slug) {
      names.add("slug");
    }
    if (title) {
      names.add("title");
    }
    if (lastEntryAt) {
      names.add("lastEntryAt");
    }
    return withNeeds(names);
  }

  @Override
  protected boolean select(Path path) {
    String field = path.next();
    return switch (field) {
      case "slug" -> selectSlug(path);
      case "title" -> selectTitle(path);
      case "lastEntryAt" -> selectLastEntryAt(path);
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

  private boolean selectTitle(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsTitle = true;
    title = true;
    return true;
  }

  private boolean selectLastEntryAt(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsLastEntryAt = true;
    lastEntryAt = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "slug" -> slug = true;
      case "title" -> title = true;
      case "lastEntryAt" -> lastEntryAt = true;
      default -> needProperty(field);
    }
  }
}
