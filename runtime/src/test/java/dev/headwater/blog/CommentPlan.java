package dev.headwater.blog;

import dev.headwater.order.RowOrder;
import dev.headwater.plan.Path;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
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

  private @Nullable UserPlan author;

  CommentPlan(Place place, RowOrder<Comment, ?> order) {
    super(place, order);
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

  boolean showsText() {
    return showsText;
  }

  boolean showsAuthor() {
    return showsAuthor;
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
    String name = path.next();
    switch (name) {
      case "id" -> {
        return ends(path);
      }
      case "text" -> {
        if (!ends(path)) {
          return false;
        }
        showsText = true;
        text = true;
        return true;
      }
      case "author" -> {
        UserPlan authorPlan = authorPlan();
        if (!selectIn(authorPlan, path)) {
          return false;
        }
        showsAuthor = true;
        author = authorPlan;
        return true;
      }
      default -> {
        return unknown(path, name, FIELDS);
      }
    }
  }

  @Override
  protected void need(Path path) {
    String name = path.next();
    switch (name) {
      case "id" -> {}
      case "text" -> {
        text = true;
      }
      case "author" -> {
        UserPlan authorPlan = authorPlan();
        author = authorPlan;
        needIn(authorPlan, path);
      }
      default -> {
        needProperty(name);
      }
    }
  }

  private UserPlan authorPlan() {
    return author == null
        ? UserDefinition.VIEW.plan(one("author"), UserDefinition.VIEW.orders().get(0))
        : author;
  }
}
