package social;

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

/**
 * What a request asks of a {@link CommentView}, and what must be fetched for it.
 */
@NullMarked
@GeneratedFrom(CommentView.class)
public final class CommentPlan extends Plan<Comment> {
  static final List<String> FIELDS = List.of("id", "content", "author", "post");

  private boolean showsContent;

  private boolean content;

  private boolean showsAuthor;

  private @Nullable UserPlan author;

  private boolean showsPost;

  private @Nullable PostPlan post;

  CommentPlan(Place place, RowOrder<Comment, ?> order) {
    super(place, order);
    needPlaced(List.of("id"));
  }

  /**
   * The plan of a selection of single rows.
   */
  public static CommentPlan of(Selection selection, Limits limits) {
    Place place = Place.root(limits, selection.arguments());
    return parsed(new CommentPlan(place, CommentCursors.BY_ID), selection.paths());
  }

  /**
   * Whether {@code id} must be fetched.
   */
  public boolean id() {
    return true;
  }

  /**
   * Whether {@code content} must be fetched.
   */
  public boolean content() {
    return content;
  }

  /**
   * What of {@code author} must be fetched; null if nothing.
   */
  public @Nullable UserPlan author() {
    return author;
  }

  /**
   * What of {@code post} must be fetched; null if nothing.
   */
  public @Nullable PostPlan post() {
    return post;
  }

  /**
   * Whether {@code authorId}, which is not in the view, must be fetched.
   */
  public boolean authorId() {
    return needsProperty("authorId");
  }

  /**
   * Whether {@code postId}, which is not in the view, must be fetched.
   */
  public boolean postId() {
    return needsProperty("postId");
  }

  boolean showsContent() {
    return showsContent;
  }

  boolean showsAuthor() {
    return showsAuthor;
  }

  boolean showsPost() {
    return showsPost;
  }

  @Override
  public Set<String> selected() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (showsContent) {
      names.add("content");
    }
    if (showsAuthor) {
      names.add("author");
    }
    if (showsPost) {
      names.add("post");
    }
    return names;
  }

  @Override
  public Set<String> fetched() {
    Set<String> names = new LinkedHashSet<>();
    names.add("id");
    if (content) {
      names.add("content");
    }
    if (author != null) {
      names.add("author");
    }
    if (post != null) {
      names.add("post");
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
      case "content" -> selectContent(path);
      case "author" -> selectAuthor(path);
      case "post" -> selectPost(path);
      default -> unknown(path, field, FIELDS);
    };
  }

  private boolean selectContent(Path path) {
    if (!ends(path)) {
      return false;
    }
    showsContent = true;
    content = true;
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

  private boolean selectPost(Path path) {
    PostPlan plan = postPlan();
    if (!selectIn(plan, path)) {
      return false;
    }
    showsPost = true;
    followPost(plan);
    return true;
  }

  @Override
  protected void need(Path path) {
    String field = path.next();
    switch (field) {
      case "id" -> {
      }
      case "content" -> content = true;
      case "author" -> needAuthor(path);
      case "post" -> needPost(path);
      default -> needProperty(field);
    }
  }

  private void needAuthor(Path path) {
    UserPlan plan = authorPlan();
    followAuthor(plan);
    needFollowed(plan, path);
  }

  private void needPost(Path path) {
    PostPlan plan = postPlan();
    followPost(plan);
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

  private PostPlan postPlan() {
    if (post != null) {
      return post;
    }
    return PostDefinition.VIEW.plan(one("post"), PostCursors.BY_CREATED_AT);
  }

  private void followPost(PostPlan plan) {
    post = plan;
    needPath("postId");
  }
}
