package dev.headwater.samples.social.post;

import dev.headwater.DataView;
import dev.headwater.OrderBy;

/** The tags of posts; no client sees it. */
@DataView(
    of = PostTag.class,
    id = {"postId", "tagId"})
@OrderBy({"tagName", "tagId"})
public interface PostTagView {

  String postId();

  long tagId();
}
