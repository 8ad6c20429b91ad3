package dev.headwater.samples.social.post;

import static java.util.Objects.requireNonNull;

import dev.headwater.samples.social.store.SocialStore;
import java.time.Instant;

/** That a post is marked with a tag; with what either is sorted by. */
public record PostTag(String postId, long tagId, String tagName, Instant postCreatedAt) {

  /** What identifies it. */
  public record Key(String postId, long tagId) {}

  /** A mark between a post and a tag that exist. */
  public static PostTag of(SocialStore store, String postId, long tagId) {
    return new PostTag(
        postId,
        tagId,
        requireNonNull(store.tags.find(tagId)).name(),
        requireNonNull(store.posts.find(postId)).createdAt());
  }

  /** What identifies it. */
  public Key key() {
    return new Key(postId, tagId);
  }
}
