package social;

import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.stamp.GeneratedView;
import dev.headwater.view.IdCodec;
import dev.headwater.view.Level;
import dev.headwater.view.Relation;
import dev.headwater.view.ToOne;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link CommentView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = CommentView.class,
    name = "Comment",
    follows = {
      @GeneratedView.Follows(member = "author", view = UserView.class, capability = "byIds"),
      @GeneratedView.Follows(member = "post", view = PostView.class, capability = "byIds")
    }
)
public final class CommentDefinition extends ViewDefinition<Comment, String, CommentPlan, CommentView> {
  /**
   * The one value of this class.
   */
  public static final CommentDefinition VIEW = new CommentDefinition();

  /**
   * The relation {@code author}.
   */
  public static final ToOne<Comment, User, UserPlan, UserView> AUTHOR = ToOne.byLocalKey(0,
      "author", () -> UserDefinition.VIEW, (Comment comment) -> comment.authorId());

  /**
   * The relation {@code post}.
   */
  public static final ToOne<Comment, Post, PostPlan, PostView> POST = ToOne.byLocalKey(1, "post",
      () -> PostDefinition.VIEW, (Comment comment) -> comment.postId());

  private static final JsonName ID_NAME = JsonName.of("id");

  private static final JsonName CONTENT_NAME = JsonName.of("content");

  private static final JsonName AUTHOR_NAME = JsonName.of("author");

  private static final JsonName POST_NAME = JsonName.of("post");

  private static final List<String> OPEN_FIELDS = List.of("id", "content", "author", "post");

  private static final List<RowOrder<Comment, ?>> ORDERS = List.of(CommentCursors.BY_ID);

  private static final List<Relation<Comment>> RELATIONS = List.of(AUTHOR, POST);

  private static final IdCodec<String> IDS = IdCodec.ofText();

  private CommentDefinition() {
    super("Comment", Comment.class);
  }

  @Override
  public List<String> fields() {
    return CommentPlan.FIELDS;
  }

  @Override
  public List<String> openFields() {
    return OPEN_FIELDS;
  }

  @Override
  public List<RowOrder<Comment, ?>> orders() {
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
  public String key(Comment row) {
    return row.id();
  }

  @Override
  public List<Relation<Comment>> relations() {
    return RELATIONS;
  }

  @Override
  public CommentPlan plan(Place place, RowOrder<Comment, ?> order) {
    return new CommentPlan(place, order);
  }

  @Override
  protected int slots() {
    return 2;
  }

  @Override
  protected void follow(Level<Comment, CommentPlan> level) {
    CommentPlan plan = level.plan();
    UserPlan author = plan.author();
    if (author != null) {
      level.follow(AUTHOR, author);
    }
    PostPlan post = plan.post();
    if (post != null) {
      level.follow(POST, post);
    }
  }

  @Override
  protected void compute(Level<Comment, CommentPlan> level) {
  }

  @Override
  protected void write(Level<Comment, CommentPlan> level, int index, JsonOutput out) {
    out.beginObject();
    CommentPlan plan = level.plan();
    Comment row = level.row(index);
    out.name(ID_NAME).string(present(row.id(), "id"));
    if (plan.showsContent()) {
      out.name(CONTENT_NAME).string(present(row.content(), "content"));
    }
    if (plan.showsAuthor()) {
      level.write(AUTHOR, index, out.name(AUTHOR_NAME));
    }
    if (plan.showsPost()) {
      level.write(POST, index, out.name(POST_NAME));
    }
    out.endObject();
  }

  @Override
  protected CommentView node(Level<Comment, CommentPlan> level, int index) {
    return new CommentNode(level, index);
  }
}
