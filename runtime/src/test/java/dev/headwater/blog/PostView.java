package dev.headwater.blog;

import dev.headwater.Arg;
import dev.headwater.Computed;
import dev.headwater.Count;
import dev.headwater.DataView;
import dev.headwater.Need;
import dev.headwater.OrderBy;
import dev.headwater.PageSize;
import dev.headwater.Relation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view with every kind of field. */
@DataView(of = Post.class)
@OrderBy("publishedAt desc")
public interface PostView {

  String id();

  String title();

  @Nullable Instant publishedAt();

  @Relation(localKey = "authorId")
  @Nullable UserView author();

  @Relation(foreignKey = "postId")
  @PageSize(value = 3, max = 50)
  List<CommentView> comments();

  @Computed
  static int commentCount(@Count("comments") int comments) {
    return comments;
  }

  @Computed
  static String byline(@Need String title, @Need("author.name") @Nullable String author) {
    return title + " by " + author;
  }

  @Computed
  static String excerpt(@Need String title, @Arg int length) {
    return title.substring(0, Math.min(length, title.length()));
  }

  @Computed
  static boolean mine(@Need String authorId, BlogContext context) {
    return authorId.equals(context.viewer());
  }
}
