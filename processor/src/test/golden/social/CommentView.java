package social;

import dev.headwater.DataView;
import dev.headwater.Relation;
import org.jspecify.annotations.Nullable;

/** What clients may see of a comment. */
@DataView(of = Comment.class)
public interface CommentView {
  String id();

  String content();

  @Relation(localKey = "authorId")
  @Nullable UserView author();

  @Relation(localKey = "postId")
  PostView post();
}
