package dev.headwater.samples.dictionary.details;

import dev.headwater.order.RowOrder;
import dev.headwater.plan.Limits;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Path;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.samples.dictionary.summaries.TermSummaryCursors;
import dev.headwater.samples.dictionary.summaries.TermSummaryDefinition;
import dev.headwater.samples.dictionary.summaries.TermSummaryPlan;
import dev.headwater.stamp.GeneratedFrom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of a {@link TermDetailView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(TermDetailView.class)
public final class TermDetailPlan extends Plan<TermDetail> {
  static final List<String> FIELDS = List.of("slug", "title", "definitionCount", "myVote",
      "definitions", "related", "defined");

  private boolean showsSlug;

  private boolean slug;

  private boolean showsTitle;

  private boolean title;

  private boolean showsDefinitionCount;

  private boolean definitionCount;

  private boolean showsMyVote;

  private boolean myVote;

  private boolean showsDefinitions;

  private @Nullable DefinitionPlan definitions;

  private boolean showsRelated;

  private @Nullable TermSummaryPlan related;

  private boolean defined;

  TermDetailPlan(Place place, RowOrder<TermDetail, ?> order) {
    super(place, order);
    needPlaced(List.of("slug"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static TermDetailPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new TermDetailPlan(place, TermDetailCursors.BY_ID), selection.paths());
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
   * Whether {@code definitionCount} must be fetched.
   */
  public boolean definitionCount() {
    return definitionCount;
  }

  /**
   * Whether {@code myVote} must be fetched.
   */
  public boolean myVote() {
    return myVote;
  }

  /**
   * What of {@code definitions} must be fetched; null if nothing.
   */
  public @Nullable DefinitionPlan definitions() {
    return definitions;
  }

  /**
   * What of {@code related} must be fetched; null if nothing.
   */
  public @Nullable TermSummaryPlan related() {
    return related;
  }

  /**
   * Whether {@code defined} is selected.
   */
  public boolean defined() {
    return defined;
  }

  /**
   * Whether {@code seeAlso}, which is not in the view, must be fetched.
   */
  public boolean seeAlso() {
    return needsProperty("seeAlso");
  }

  boolean showsSlug() {
    return showsSlug;
  }

  boolean showsTitle() {
    return showsTitle;
  }

  boolean showsDefinitionCount() {
    return showsDefinitionCount;
  }

  boolean showsMyVote() {
    return showsMyVote;
  }

  boolean showsDefinitions() {
    return showsDefinitions;
  }

  boolean showsRelated() {
    return showsRelated;
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
    if (showsDefinitionCount) {
      names.add("definitionCount");
    }
    if (showsMyVote) {
      names.add("myVote");
    }
    if (showsDefinitions) {
      names.add("definitions");
    }
    if (showsRelated) {
      names.add("related");
    }
    if (defined) {
      names.add("defined");
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
    if (definitionCount) {
      names.add("definitionCount");
    }
    if (myVote) {
      names.add("myVote");
    }
    if (definitions != null) {
      names.add("definitions");
    }
    if (related != null) {
      names.add("related");
    }
    return withNeeds(names);
  }

  @Override
  protected boolean select(Path path) {
    String field = path.next();
    return switch (field) {
      case "slug" -> selectSlug(path);
      case "title" -> selectTitle(path);
      case "definitionCount" -> selectDefinitionCount(path);
      case "myVote" -> selectMyVote(path);
      case "definitions" -> selectDefinitions(path);
      case "related" -> selectRelated(path);
      case "defined" -> selectDefined(path);
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

  private boolean selectDefinitionCount(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsDefinitionCount = true;
    definitionCount = true;
    return true;
  }

  private boolean selectMyVote(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsMyVote = true;
    myVote = true;
    return true;
  }

  private boolean selectDefinitions(Path path) {
    DefinitionPlan plan = definitionsPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsDefinitions = true;
    definitions = plan;
    return true;
  }

  private boolean selectRelated(Path path) {
    TermSummaryPlan plan = relatedPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsRelated = true;
    followRelated(plan);
    return true;
  }

  private boolean selectDefined(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("definitionCount");
    defined = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "slug" -> slug = true;
      case "title" -> title = true;
      case "definitionCount" -> definitionCount = true;
      case "myVote" -> myVote = true;
      case "definitions" -> definitions = definitionsPlan();
      case "related" -> needRelated(path);
      default -> needProperty(field);
    }
  }

  private void needRelated(Path path) {
    TermSummaryPlan plan = relatedPlan();
    followRelated(plan);
    needFollowed(plan, path);
  }

  private DefinitionPlan definitionsPlan() {
    if (definitions != null) {
      return definitions;
    }
    return DefinitionDefinition.VIEW.plan(many("definitions", PageSizes.DEFAULT),
        DefinitionCursors.BY_SCORE_AND_ULID);
  }

  private TermSummaryPlan relatedPlan() {
    if (related != null) {
      return related;
    }
    return TermSummaryDefinition.VIEW.plan(one("related"), TermSummaryCursors.BY_TITLE);
  }

  private void followRelated(TermSummaryPlan plan) {
    related = plan;
    needPath("seeAlso");
  }
}
