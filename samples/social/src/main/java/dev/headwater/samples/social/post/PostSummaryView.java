package dev.headwater.samples.social.post;

import dev.headwater.Authorize;
import dev.headwater.Computed;
import dev.headwater.DataView;
import dev.headwater.Need;
import dev.headwater.OrderBy;
import dev.headwater.Relation;
import dev.headwater.json.Json;
import dev.headwater.samples.social.Excerpt;
import dev.headwater.samples.social.Viewer;
import dev.headwater.samples.social.category.CategorySummaryView;
import dev.headwater.samples.social.tag.TagSummaryView;
import dev.headwater.samples.social.user.UserView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client may see of a post that something else is about. */
@DataView(of = Post.class, type = "Post")
@OrderBy({"createdAt desc", "id desc"})
public interface PostSummaryView {

  String id();

  String content();

  Instant createdAt();

  double likes();

  @Nullable Json metadata();

  boolean published();

  @Nullable Double rating();

  String title();

  @Nullable Instant updatedAt();

  @Relation(localKey = "authorId")
  @Nullable UserView author();

  @Relation(localKey = "categoryId")
  @Nullable CategorySummaryView category();

  @Relation(through = PostTagView.class, foreignKey = "postId", localKey = "tagId")
  List<TagSummaryView> tags();

  /** How many comments there are below it. */
  @Computed
  static int commentCount(@Need String id, Viewer viewer) {
    return viewer.store().commentsOfPost(id);
  }

  /** Left out if there is none. */
  @Computed(omitNull = true)
  @Authorize("isEditor")
  static @Nullable String editorNote(@Need @Nullable String note) {
    return note;
  }

  /** Whether the viewer has written the post, or is an administrator. */
  static boolean isEditor(@Need String authorId, Viewer viewer) {
    return viewer.is(authorId) || viewer.isAdmin();
  }

  /** How it begins. */
  @Computed
  static String excerpt(@Need String content, PostSummaryPlan plan) {
    return Excerpt.of(content, plan.requestArguments());
  }

  /** Whether the viewer has written it; null if there is none. */
  @Computed
  static @Nullable Boolean viewerIsAuthor(@Need String authorId, Viewer viewer) {
    return viewer.user() == null ? null : viewer.is(authorId);
  }
}
