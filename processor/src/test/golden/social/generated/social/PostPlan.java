package social;

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
 * What a request asks of a {@link PostView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(PostView.class)
public final class PostPlan extends Plan<Post> {
  static final List<String> FIELDS = List.of("id", "title", "likes", "rating", "topics", "place",
      "createdAt", "author", "comments", "commentCount");

  private boolean showsTitle;

  private boolean title;

  private boolean showsLikes;

  private boolean likes;

  private boolean showsRating;

  private boolean rating;

  private boolean showsTopics;

  private boolean topics;

  private boolean showsPlace;

  private boolean place;

  private boolean showsCreatedAt;

  private boolean createdAt;

  private boolean showsAuthor;

  private @Nullable UserPlan author;

  private boolean showsComments;

  private @Nullable CommentPlan comments;

  private boolean commentCount;

  PostPlan(Place place, RowOrder<Post, ?> order) {
    super(place, order);
    needPlaced(List.of("id"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static PostPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new PostPlan(place, PostCursors.BY_CREATED_AT), selection.paths());
  }

  /**
   * Whether {@code id} must be fetched.
   */
  public boolean id() {
    return true;
  }

  /**
   * Whether {@code title} must be fetched.
   */
  public boolean title() {
    return title;
  }

  /**
   * Whether {@code likes} must be fetched.
   */
  public boolean likes() {
    return likes;
  }

  /**
   * Whether {@code rating} must be fetched.
   */
  public boolean rating() {
    return rating;
  }

  /**
   * Whether {@code topics} must be fetched.
   */
  public boolean topics() {
    return topics;
  }

  /**
   * Whether {@code place} must be fetched.
   */
  public boolean place() {
    return place;
  }

  /**
   * Whether {@code createdAt} must be fetched.
   */
  public boolean createdAt() {
    return createdAt;
  }

  /**
   * What of {@code author} must be fetched; null if nothing.
   */
  public @Nullable UserPlan author() {
    return author;
  }

  /**
   * What of {@code comments} must be fetched; null if nothing.
   */
  public @Nullable CommentPlan comments() {
    return comments;
  }

  /**
   * Whether {@code commentCount} is selected.
   */
  public boolean commentCount() {
    return commentCount;
  }

  /**
   * Whether {@code authorId}, which is not in the view, must be fetched.
   */
  public boolean authorId() {
    return needsProperty("authorId");
  }

  boolean showsTitle() {
    return showsTitle;
  }

  boolean showsLikes() {
    return showsLikes;
  }

  boolean showsRating() {
    return showsRating;
  }

  boolean showsTopics() {
    return showsTopics;
  }

  boolean showsPlace() {
    return showsPlace;
  }

  boolean showsCreatedAt() {
    return showsCreatedAt;
  }

  boolean showsAuthor() {
    return showsAuthor;
  }

  boolean showsComments() {
    return showsComments;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (showsTitle) {
      names.add("title");
    }
    if (showsLikes) {
      names.add("likes");
    }
    if (showsRating) {
      names.add("rating");
    }
    if (showsTopics) {
      names.add("topics");
    }
    if (showsPlace) {
      names.add("place");
    }
    if (showsCreatedAt) {
      names.add("createdAt");
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
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (title) {
      names.add("title");
    }
    if (likes) {
      names.add("likes");
    }
    if (rating) {
      names.add("rating");
    }
    if (topics) {
      names.add("topics");
    }
    if (place) {
      names.add("place");
    }
    if (createdAt) {
      names.add("createdAt");
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
      case "likes" -> selectLikes(path);
      case "rating" -> selectRating(path);
      case "topics" -> selectTopics(path);
      case "place" -> selectPlace(path);
      case "createdAt" -> selectCreatedAt(path);
      case "author" -> selectAuthor(path);
      case "comments" -> selectComments(path);
      case "commentCount" -> selectCommentCount(path);
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

  private boolean selectLikes(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsLikes = true;
    likes = true;
    return true;
  }

  private boolean selectRating(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsRating = true;
    rating = true;
    return true;
  }

  private boolean selectTopics(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsTopics = true;
    topics = true;
    return true;
  }

  private boolean selectPlace(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsPlace = true;
    place = true;
    return true;
  }

  private boolean selectCreatedAt(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsCreatedAt = true;
    createdAt = true;
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

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "id" -> {
      }
      case "title" -> title = true;
      case "likes" -> likes = true;
      case "rating" -> rating = true;
      case "topics" -> topics = true;
      case "place" -> place = true;
      case "createdAt" -> createdAt = true;
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
    return UserDefinition.VIEW.plan(one("author"), UserCursors.BY_NAME);
  }

  private void followAuthor(UserPlan plan) {
    author = plan;
    needPath("authorId");
  }

  private CommentPlan commentsPlan() {
    if (comments != null) {
      return comments;
    }
    return CommentDefinition.VIEW.plan(many("comments", PageSizes.DEFAULT), CommentCursors.BY_ID);
  }

  private void followComments(CommentPlan plan) {
    comments = plan;
    needPath("id");
    needing(plan, "postId");
  }
}
