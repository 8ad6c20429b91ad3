package dev.headwater.samples.social.comment;

import dev.headwater.Computed;
import dev.headwater.DataView;
import dev.headwater.Need;
import dev.headwater.OrderBy;
import dev.headwater.Relation;
import dev.headwater.samples.social.Excerpt;
import dev.headwater.samples.social.Viewer;
import dev.headwater.samples.social.post.PostSummaryView;
import dev.headwater.samples.social.user.UserView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a client may see of a comment. */
@DataView(of = Comment.class)
@OrderBy({"createdAt desc", "id desc"})
@OrderBy(
    value = {"createdAt", "id"},
    name = "byCreatedAtAscending")
public interface CommentView {

  String id();

  String content();

  Instant createdAt();

  @Relation(localKey = "authorId")
  @Nullable UserView author();

  @Relation(localKey = "postId")
  @Nullable PostSummaryView post();

  /** How it begins. */
  @Computed
  static String excerpt(@Need String content, CommentPlan plan) {
    return Excerpt.of(content, plan.requestArguments());
  }

  /** Whether the viewer has written it. */
  @Computed
  static boolean isMine(@Need @Nullable String authorId, Viewer viewer) {
    return viewer.is(authorId);
  }
}
