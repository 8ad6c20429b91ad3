package dev.headwater.blog;

import dev.headwater.order.RowOrder;
import dev.headwater.plan.Limits;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Path;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.row.RowReader;
import dev.headwater.stamp.GeneratedFrom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a request asks of a {@link PostView}, and what must be fetched for it. */
@NullMarked
@GeneratedFrom(PostView.class)
public final class PostPlan extends Plan<Post> {
  static final List<String> FIELDS =
      List.of(
          "id",
          "title",
          "publishedAt",
          "author",
          "comments",
          "commentCount",
          "byline",
          "excerpt",
          "mine");

  private boolean id = true;

  private boolean showsTitle;

  private boolean title;

  private boolean showsPublishedAt;

  private boolean publishedAt;

  private boolean showsAuthor;

  private @Nullable UserPlan author;

  private boolean showsComments;

  private @Nullable CommentPlan comments;

  private boolean commentCount;

  private boolean byline;

  private boolean excerpt;

  private int excerptLength;

  private boolean mine;

  PostPlan(Place place, RowOrder<Post, ?> order) {
    super(place, order);
  }

  /** The plan of a selection of single rows. */
  public static PostPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new PostPlan(place, PostCursors.BY_PUBLISHED_AT), selection.paths());
  }

  /** Whether {@code id} must be fetched. */
  public boolean id() {
    return id;
  }

  /** Whether {@code title} must be fetched. */
  public boolean title() {
    return title;
  }

  /** Whether {@code publishedAt} must be fetched. */
  public boolean publishedAt() {
    return publishedAt;
  }

  /** What of {@code author} must be fetched; null if nothing. */
  public @Nullable UserPlan author() {
    return author;
  }

  /** What of {@code comments} must be fetched; null if nothing. */
  public @Nullable CommentPlan comments() {
    return comments;
  }

  /** Whether {@code commentCount} is selected. */
  public boolean commentCount() {
    return commentCount;
  }

  /** Whether {@code byline} is selected. */
  public boolean byline() {
    return byline;
  }

  /** Whether {@code excerpt} is selected. */
  public boolean excerpt() {
    return excerpt;
  }

  /** Whether {@code mine} is selected. */
  public boolean mine() {
    return mine;
  }

  /** Whether {@code authorId}, which is not in the view, must be fetched. */
  public boolean authorId() {
    return needsProperty("authorId");
  }

  boolean showsTitle() {
    return showsTitle;
  }

  boolean showsPublishedAt() {
    return showsPublishedAt;
  }

  boolean showsAuthor() {
    return showsAuthor;
  }

  boolean showsComments() {
    return showsComments;
  }

  int excerptLength() {
    return excerptLength;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    if (id) {
      names.add("id");
    }
    if (showsTitle) {
      names.add("title");
    }
    if (showsPublishedAt) {
      names.add("publishedAt");
    }
    if (showsAuthor) {
      names.add("author");
    }
    if (showsComments) {
      names.add("comments");
    }
    if (commentCount) {
      names.add("commentCount");
    }
    if (byline) {
      names.add("byline");
    }
    if (excerpt) {
      names.add("excerpt");
    }
    if (mine) {
      names.add("mine");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    if (id) {
      names.add("id");
    }
    if (title) {
      names.add("title");
    }
    if (publishedAt) {
      names.add("publishedAt");
    }
    if (author != null) {
      names.add("author");
    }
    if (comments != null) {
      names.add("comments");
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
    switch (field) {
      case "id" -> {
        return ends(path);
      }
      case "title" -> {
        if (!ends(path)) {
          return false;
        }
        showsTitle = true;
        title = true;
        return true;
      }
      case "publishedAt" -> {
        if (!ends(path)) {
          return false;
        }
        showsPublishedAt = true;
        publishedAt = true;
        return true;
      }
      case "author" -> {
        UserPlan authorPlan = authorPlan();
        if (!selectIn(authorPlan, path)) {
          return false;
        }
        showsAuthor = true;
        needAuthor(authorPlan);
        return true;
      }
      case "comments" -> {
        CommentPlan commentsPlan = commentsPlan();
        if (!selectIn(commentsPlan, path)) {
          return false;
        }
        showsComments = true;
        needComments(commentsPlan);
        return true;
      }
      case "commentCount" -> {
        if (!ends(path)) {
          return false;
        }
        commentCount = true;
        return true;
      }
      case "byline" -> {
        if (!ends(path)) {
          return false;
        }
        byline = true;
        needPath("title");
        needPath("author.name");
        return true;
      }
      case "excerpt" -> {
        if (!ends(path)) {
          return false;
        }
        RowReader excerptArguments = arguments().scope("excerpt").reader("length");
        excerptLength = excerptArguments.getInt(0);
        excerpt = true;
        needPath("title");
        return true;
      }
      case "mine" -> {
        if (!ends(path)) {
          return false;
        }
        mine = true;
        needPath("authorId");
        return true;
      }
      default -> {
        return unknown(path, field, FIELDS);
      }
    }
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "id" -> {
        id = true;
      }
      case "title" -> {
        title = true;
      }
      case "publishedAt" -> {
        publishedAt = true;
      }
      case "author" -> {
        UserPlan authorPlan = authorPlan();
        needAuthor(authorPlan);
        needIn(authorPlan, path);
      }
      case "comments" -> {
        needComments(commentsPlan());
      }
      default -> {
        needProperty(field);
      }
    }
  }

  private UserPlan authorPlan() {
    return author == null
        ? UserDefinition.VIEW.plan(one("author"), UserDefinition.VIEW.orders().get(0))
        : author;
  }

  private void needAuthor(UserPlan plan) {
    author = plan;
    needProperty("authorId");
  }

  private CommentPlan commentsPlan() {
    return comments == null
        ? CommentDefinition.VIEW.plan(
            many("comments", new PageSizes(3, 50)), CommentCursors.BY_LIKES_AND_ID)
        : comments;
  }

  private void needComments(CommentPlan plan) {
    comments = plan;
    needing(plan, "postId");
  }
}
