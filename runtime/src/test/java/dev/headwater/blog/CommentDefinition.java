package dev.headwater.blog;

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

/** The view {@link CommentView}: its plan, its relations, and how its rows are shown. */
@NullMarked
@GeneratedView(value = CommentView.class, name = "Comment")
public final class CommentDefinition
    extends ViewDefinition<Comment, String, CommentPlan, CommentView> {
  /** The one value of this class. */
  public static final CommentDefinition VIEW = new CommentDefinition();

  /** The relation {@code author}. */
  public static final ToOne<Comment, User, UserPlan, UserView> AUTHOR =
      ToOne.inline(0, "author", () -> UserDefinition.VIEW, (Comment comment) -> comment.author());

  private static final JsonName ID_NAME = JsonName.of("id");

  private static final JsonName TEXT_NAME = JsonName.of("text");

  private static final JsonName AUTHOR_NAME = JsonName.of("author");

  private static final List<String> OPEN_FIELDS = List.of("id", "text", "author");

  private static final List<RowOrder<Comment, ?>> ORDERS = List.of(CommentCursors.BY_LIKES_AND_ID);

  private static final List<Relation<Comment>> RELATIONS = List.of(AUTHOR);

  private static final IdCodec<String> IDS = IdCodec.ofText();

  private CommentDefinition() {
    super("Comment", Comment.class);
  }

  @Override
  public Class<?> contextType() {
    return BlogContext.class;
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
    return 1;
  }

  @Override
  protected void follow(Level<Comment, CommentPlan> level) {
    CommentPlan plan = level.plan();
    UserPlan author = plan.author();
    if (author != null && (plan.showsAuthor() || plan.needsAuthor())) {
      level.follow(AUTHOR, author);
    }
  }

  @Override
  protected void compute(Level<Comment, CommentPlan> level) {}

  @Override
  protected void write(Level<Comment, CommentPlan> level, int index, JsonOutput out) {
    out.beginObject();
    CommentPlan plan = level.plan();
    Comment row = level.row(index);
    out.name(ID_NAME).string(present(row.id(), "id"));
    if (plan.showsText()) {
      out.name(TEXT_NAME).string(present(row.text(), "text"));
    }
    if (plan.showsAuthor()) {
      level.write(AUTHOR, index, out.name(AUTHOR_NAME));
    }
    out.endObject();
  }

  @Override
  protected CommentView node(Level<Comment, CommentPlan> level, int index) {
    return new CommentNode(level, index);
  }
}
