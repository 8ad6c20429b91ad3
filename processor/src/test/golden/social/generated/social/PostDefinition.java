package social;

import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.stamp.GeneratedView;
import dev.headwater.view.ComputedField;
import dev.headwater.view.Counted;
import dev.headwater.view.Filter;
import dev.headwater.view.IdCodec;
import dev.headwater.view.Level;
import dev.headwater.view.Relation;
import dev.headwater.view.ToMany;
import dev.headwater.view.ToOne;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link PostView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = PostView.class,
    name = "Post",
    follows = {
      @GeneratedView.Follows(member = "author", view = UserView.class, capability = "byIds"),
      @GeneratedView.Follows(member = "comments", view = CommentView.class, capability = "byParents postId byId"),
      @GeneratedView.Follows(member = "commentCount", view = CommentView.class, capability = "countByParents postId")
    }
)
public final class PostDefinition extends ViewDefinition<Post, String, PostPlan, PostView> {
  /**
   * The one value of this class.
   */
  public static final PostDefinition VIEW = new PostDefinition();

  /**
   * The relation {@code author}.
   */
  public static final ToOne<Post, User, UserPlan, UserView> AUTHOR = ToOne.byLocalKey(0, "author",
      () -> UserDefinition.VIEW, (Post post) -> post.authorId());

  /**
   * The relation {@code comments}.
   */
  public static final ToMany<Post, Comment, CommentPlan, CommentView> COMMENTS = ToMany.byForeignKey(
      1, "comments", () -> CommentDefinition.VIEW, (Post post) -> post.id(), "postId", "byId");

  static final Counted<Post, Comment> COMMENT_COUNT_COMMENTS = Counted.byForeignKey(2,
      "commentCount", () -> CommentDefinition.VIEW, (Post post) -> post.id(), "postId",
      Filter.all());

  static final ComputedField<Integer> COMMENT_COUNT = new ComputedField<>(3, "commentCount");

  private static final JsonName ID_NAME = JsonName.of("id");

  private static final JsonName TITLE_NAME = JsonName.of("title");

  private static final JsonName LIKES_NAME = JsonName.of("likes");

  private static final JsonName RATING_NAME = JsonName.of("rating");

  private static final JsonName TOPICS_NAME = JsonName.of("topics");

  private static final JsonName PLACE_NAME = JsonName.of("place");

  private static final JsonName CREATED_AT_NAME = JsonName.of("createdAt");

  private static final JsonName AUTHOR_NAME = JsonName.of("author");

  private static final JsonName COMMENTS_NAME = JsonName.of("comments");

  private static final JsonName COMMENT_COUNT_NAME = JsonName.of("commentCount");

  private static final JsonName TOWN_NAME = JsonName.of("town");

  private static final JsonName ZIP_NAME = JsonName.of("zip");

  private static final List<String> OPEN_FIELDS = List.of("id", "title", "likes", "rating",
      "topics", "place", "createdAt", "author", "comments");

  private static final List<RowOrder<Post, ?>> ORDERS = List.of(PostCursors.BY_CREATED_AT,
      PostCursors.BY_LIKES);

  private static final List<Relation<Post>> RELATIONS = List.of(AUTHOR, COMMENTS,
      COMMENT_COUNT_COMMENTS);

  private static final IdCodec<String> IDS = IdCodec.ofText();

  private PostDefinition() {
    super("Post", Post.class);
  }

  @Override
  public List<String> fields() {
    return PostPlan.FIELDS;
  }

  @Override
  public List<String> openFields() {
    return OPEN_FIELDS;
  }

  @Override
  public List<RowOrder<Post, ?>> orders() {
    return ORDERS;
  }

  @Override
  public PageSizes pageSizes() {
    return PageSizes.DEFAULT;
  }

  @Override
  public IdCodec<String> ids() {
    return IDS;
  }

  @Override
  public String key(Post row) {
    return row.id();
  }

  @Override
  public List<Relation<Post>> relations() {
    return RELATIONS;
  }

  @Override
  public PostPlan plan(Place place, RowOrder<Post, ?> order) {
    return new PostPlan(place, order);
  }

  @Override
  protected int slots() {
    return 4;
  }

  @Override
  protected void follow(Level<Post, PostPlan> level) {
    PostPlan plan = level.plan();
    UserPlan author = plan.author();
    if (author != null) {
      level.follow(AUTHOR, author);
    }
    CommentPlan comments = plan.comments();
    if (comments != null) {
      level.follow(COMMENTS, comments);
    }
    if (plan.commentCount()) {
      level.count(COMMENT_COUNT_COMMENTS);
    }
  }

  @Override
  protected void compute(Level<Post, PostPlan> level) {
    PostPlan plan = level.plan();
    if (plan.commentCount()) {
      level.compute(COMMENT_COUNT, index ->
          PostView.commentCount(level.counted(COMMENT_COUNT_COMMENTS, index)));
    }
  }

  @Override
  protected void write(Level<Post, PostPlan> level, int index, JsonOutput out) {
    out.beginObject();
    PostPlan plan = level.plan();
    Post row = level.row(index);
    out.name(ID_NAME).string(present(row.id(), "id"));
    if (plan.showsTitle()) {
      out.name(TITLE_NAME).string(present(row.title(), "title"));
    }
    if (plan.showsLikes()) {
      out.name(LIKES_NAME).number(row.likes());
    }
    if (plan.showsRating()) {
      out.name(RATING_NAME);
      if (row.rating() == null) {
        out.nullValue();
      } else {
        out.number(row.rating());
      }
    }
    if (plan.showsTopics()) {
      out.name(TOPICS_NAME).beginArray();
      for (String item : present(row.topics(), "topics")) {
        if (item == null) {
          out.item().nullValue();
        } else {
          out.item().string(item);
        }
      }
      out.endArray();
    }
    if (plan.showsPlace()) {
      out.name(PLACE_NAME);
      if (row.place() == null) {
        out.nullValue();
      } else {
        writePlace(row.place(), out);
      }
    }
    if (plan.showsCreatedAt()) {
      out.name(CREATED_AT_NAME).instant(present(row.createdAt(), "createdAt"));
    }
    if (plan.showsAuthor()) {
      level.write(AUTHOR, index, out.name(AUTHOR_NAME));
    }
    if (plan.showsComments()) {
      level.write(COMMENTS, index, out.name(COMMENTS_NAME));
    }
    if (plan.commentCount()) {
      Integer commentCount = level.value(COMMENT_COUNT, index);
      out.name(COMMENT_COUNT_NAME);
      if (commentCount == null) {
        out.nullValue();
      } else {
        out.number(commentCount);
      }
    }
    out.endObject();
  }

  private static void writePlace(Post.Place value, JsonOutput out) {
    out.beginObject();
    out.name(TOWN_NAME);
    if (value.town() == null) {
      out.nullValue();
    } else {
      out.string(value.town());
    }
    out.name(ZIP_NAME);
    if (value.zip() == null) {
      out.nullValue();
    } else {
      out.number(value.zip());
    }
    out.endObject();
  }

  @Override
  protected PostView node(Level<Post, PostPlan> level, int index) {
    return new PostNode(level, index);
  }
}
