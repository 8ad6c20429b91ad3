package social;

import dev.headwater.Computed;
import dev.headwater.Count;
import dev.headwater.DataView;
import dev.headwater.OrderBy;
import dev.headwater.Relation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients may see of a post. */
@DataView(of = Post.class)
@OrderBy("createdAt desc")
@OrderBy("likes desc")
public interface PostView {
  String id();

  String title();

  int likes();

  @Nullable Double rating();

  List<String> topics();

  Post.@Nullable Place place();

  Instant createdAt();

  @Relation(localKey = "authorId")
  UserView author();

  @Relation(foreignKey = "postId")
  List<CommentView> comments();

  @Computed
  static int commentCount(@Count("comments") int comments) {
    return comments;
  }
}
