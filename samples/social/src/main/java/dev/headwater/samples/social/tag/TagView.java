package dev.headwater.samples.social.tag;

import dev.headwater.Computed;
import dev.headwater.DataView;
import dev.headwater.Need;
import dev.headwater.OrderBy;
import dev.headwater.Relation;
import dev.headwater.samples.social.Viewer;
import dev.headwater.samples.social.post.PostSummaryView;
import dev.headwater.samples.social.post.TagPostView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client may see of a tag. */
@DataView(of = Tag.class)
@OrderBy("name")
public interface TagView {

  long id();

  String name();

  @Nullable String description();

  @Relation(through = TagPostView.class, foreignKey = "tagId", localKey = "postId")
  List<PostSummaryView> posts();

  /** How many posts are marked with it. */
  @Computed
  static int postCount(@Need long id, Viewer viewer) {
    return viewer.store().postsOfTag(id);
  }
}
