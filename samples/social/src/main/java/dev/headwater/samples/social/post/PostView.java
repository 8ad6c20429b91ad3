package dev.headwater.samples.social.post;

import dev.headwater.Authorize;
import dev.headwater.Computed;
import dev.headwater.Count;
import dev.headwater.DataView;
import dev.headwater.Need;
import dev.headwater.OrderBy;
import dev.headwater.Ordered;
import dev.headwater.Relation;
import dev.headwater.samples.social.Excerpt;
import dev.headwater.samples.social.Viewer;
import dev.headwater.samples.social.comment.CommentView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client may see of a post, with its comments. */
@DataView(of = Post.class)
@OrderBy({"createdAt desc", "id desc"})
@OrderBy({"likes desc", "title"})
@OrderBy({"likes desc", "createdAt desc"})
public interface PostView extends PostSummaryView {

  @Relation(foreignKey = "postId")
  @Ordered("byCreatedAtAscending")
  List<CommentView> comments();

  /** How many comments there are below it. */
  @Computed
  static int commentCount(@Count("comments") int comments) {
    return comments;
  }

  /** Left out if there is none. */
  @Computed(omitNull = true)
  @Authorize("isEditor")
  static @Nullable String editorNote(@Need @Nullable String note) {
    return note;
  }

  /** Whether the viewer has written the post, or is an administrator. */
  static boolean isEditor(@Need String authorId, Viewer viewer) {
    return PostSummaryView.isEditor(authorId, viewer);
  }

  /** How it begins. */
  @Computed
  static String excerpt(@Need String content, PostPlan plan) {
    return Excerpt.of(content, plan.requestArguments());
  }

  /** Whether the viewer has written it; null if there is none. */
  @Computed
  static @Nullable Boolean viewerIsAuthor(@Need String authorId, Viewer viewer) {
    return PostSummaryView.viewerIsAuthor(authorId, viewer);
  }
}
