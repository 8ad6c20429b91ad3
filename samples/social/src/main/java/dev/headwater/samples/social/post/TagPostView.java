package dev.headwater.samples.social.post;

import dev.headwater.DataView;
import dev.headwater.OrderBy;

/** The posts of tags; no client sees it. */
@DataView(
    of = PostTag.class,
    id = {"postId", "tagId"})
@OrderBy({"postCreatedAt desc", "postId desc"})
public interface TagPostView {

  String postId();

  long tagId();
}
