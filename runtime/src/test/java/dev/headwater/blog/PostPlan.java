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
    needPlaced(List.of("id"));
  }

  /** The plan of a selection of single rows. */
  public static PostPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new PostPlan(place, PostCursors.BY_PUBLISHED_AT), selection.paths());
  }

  /** Whether {@code id} must be fetched. */
  public boolean id() {
    return true;
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
    names.add("id");
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
    names.add("id");
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
    return switch (field) {
      case "id" -> ends(path);
      case "title" -> selectTitle(path);
      case "publishedAt" -> selectPublishedAt(path);
      case "author" -> selectAuthor(path);
      case "comments" -> selectComments(path);
      case "commentCount" -> selectCommentCount(path);
      case "byline" -> selectByline(path);
      case "excerpt" -> selectExcerpt(path);
      case "mine" -> selectMine(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectTitle(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsTitle = true;
    title = true;
    return true;
  }

  private boolean selectPublishedAt(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsPublishedAt = true;
    publishedAt = true;
    return true;
  }

  private boolean selectAuthor(Path path) {
    UserPlan plan = authorPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsAuthor = true;
    followAuthor(plan);
    return true;
  }

  private boolean selectComments(Path path) {
    CommentPlan plan = commentsPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsComments = true;
    followComments(plan);
    return true;
  }

  private boolean selectCommentCount(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("id");
    commentCount = true;
    return true;
  }

  private boolean selectByline(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("title");
    needPath("author.name");
    byline = true;
    return true;
  }

  private boolean selectExcerpt(Path path) {
    if (!ends(path)) {
      return false;
    }
    RowReader in = arguments().scope("excerpt").reader("length");
    excerptLength = in.getInt(0);
    needPath("title");
    excerpt = true;
    return true;
  }

  private boolean selectMine(Path path) {
    if (!ends(path)) {
      return false;
    }
    needPath("authorId");
    mine = true;
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "id" -> {}
      case "title" -> title = true;
      case "publishedAt" -> publishedAt = true;
      case "author" -> needAuthor(path);
      default -> needProperty(field);
    }
  }

  private void needAuthor(Path path) {
    UserPlan plan = authorPlan();
    followAuthor(plan);
    needFollowed(plan, path);
  }

  private UserPlan authorPlan() {
    if (author != null) {
      return author;
    }
    return UserDefinition.VIEW.plan(one("author"), UserCursors.BY_ID);
  }

  private void followAuthor(UserPlan plan) {
    author = plan;
    needPath("authorId");
  }

  private CommentPlan commentsPlan() {
    if (comments != null) {
      return comments;
    }
    return CommentDefinition.VIEW.plan(
        many("comments", new PageSizes(3, 50)), CommentCursors.BY_LIKES_AND_ID);
  }

  private void followComments(CommentPlan plan) {
    comments = plan;
    needPath("id");
    needing(plan, "postId");
  }
}
