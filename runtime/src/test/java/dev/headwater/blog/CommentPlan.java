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
import org.jspecify.annotations.Nullable;

/** What a request asks of a {@link CommentView}, and what must be fetched for it. */
@NullMarked
@GeneratedFrom(CommentView.class)
public final class CommentPlan extends Plan<Comment> {
  static final List<String> FIELDS = List.of("id", "text", "author");

  private boolean showsText;

  private boolean text;

  private boolean showsAuthor;

  private boolean needsAuthor;

  private @Nullable UserPlan author;

  CommentPlan(Place place, RowOrder<Comment, ?> order) {
    super(place, order);
    needPlaced(List.of("id"));
  }

  /** The plan of a selection of single rows. */
  public static CommentPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new CommentPlan(place, CommentCursors.BY_LIKES_AND_ID), selection.paths());
  }

  /** Whether {@code id} must be fetched. */
  public boolean id() {
    return true;
  }

  /** Whether {@code text} must be fetched. */
  public boolean text() {
    return text;
  }

  /** What of {@code author} must be fetched; null if nothing. */
  public @Nullable UserPlan author() {
    return author;
  }

  /** Whether {@code likes}, which is not in the view, must be fetched. */
  public boolean likes() {
    return needsProperty("likes");
  }

  boolean showsText() {
    return showsText;
  }

  boolean showsAuthor() {
    return showsAuthor;
  }

  boolean needsAuthor() {
    return needsAuthor;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (showsText) {
      names.add("text");
    }
    if (showsAuthor) {
      names.add("author");
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
    if (author != null) {
      names.add("author");
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
      case "author" -> selectAuthor(path);
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

  private boolean selectAuthor(Path path) {
    UserPlan plan = authorPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsAuthor = true;
    author = plan;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "id" -> {}
      case "text" -> text = true;
      case "author" -> needAuthor(path);
      default -> needProperty(field);
    }
  }

  private void needAuthor(Path path) {
    UserPlan plan = authorPlan();
    author = plan;
    needsAuthor |= needIn(plan, path);
  }

  private UserPlan authorPlan() {
    if (author != null) {
      return author;
    }
    return UserDefinition.VIEW.plan(one("author"), UserCursors.BY_ID);
  }
}
