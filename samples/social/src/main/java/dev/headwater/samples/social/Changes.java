package dev.headwater.samples.social;

import dev.headwater.Api;
import dev.headwater.Mutation;
import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.json.Json;
import dev.headwater.samples.social.comment.AddComment;
import dev.headwater.samples.social.comment.Comment;
import dev.headwater.samples.social.comment.CommentView;
import dev.headwater.samples.social.comment.DeleteComment;
import dev.headwater.samples.social.event.AnswerInvitation;
import dev.headwater.samples.social.event.Attendee;
import dev.headwater.samples.social.event.Event;
import dev.headwater.samples.social.event.EventView;
import dev.headwater.samples.social.post.AddPost;
import dev.headwater.samples.social.post.LikePost;
import dev.headwater.samples.social.post.Post;
import dev.headwater.samples.social.post.PostTag;
import dev.headwater.samples.social.post.PostView;
import dev.headwater.samples.social.store.NewRows.NewRow;
import dev.headwater.samples.social.store.SocialStore;
import dev.headwater.samples.social.user.CheckProfile;
import dev.headwater.samples.social.user.UpdateUser;
import dev.headwater.samples.social.user.User;
import dev.headwater.samples.social.user.UserView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changes that the network takes; each is announced to whoever watches. */
@Api(context = Viewer.class)
public final class Changes {
  private final Announcements announcements;

  /** Changes that are announced. */
  public Changes(Announcements announcements) {
    this.announcements = announcements;
  }

  @Mutation(value = "post.like", view = PostView.class)
  Post like(LikePost input, Viewer viewer) {
    return addLikes(input, 1, viewer.store());
  }

  @Mutation(value = "post.unlike", view = PostView.class)
  Post unlike(LikePost input, Viewer viewer) {
    return addLikes(input, -1, viewer.store());
  }

  private Post addLikes(LikePost input, int sign, SocialStore store) {
    double by = sign * (input.by() == null ? 1.0 : input.by());
    Post liked = store.posts.change(input.id(), post -> post.withLikes(post.likes() + by));
    Post post = found(liked, "Post");
    announcements.postLiked(post.id());
    return post;
  }

  @Mutation(value = "post.add", view = PostView.class)
  Post addPost(AddPost input, Viewer viewer) {
    User author = viewer.loggedIn();
    SocialStore store = viewer.store();
    String category = input.categoryId().orElse(null);
    if (category != null) {
      found(store.categories.find(category), "Category");
    }
    List<Long> asked = input.tagIds() == null ? List.of() : input.tagIds();
    List<Long> tags = List.copyOf(new LinkedHashSet<>(asked));
    checkKnown(tags, store);
    NewRow row = store.newRows.next();
    Post post =
        store.posts.put(
            new Post(
                "post-new-" + row.number(),
                input.title(),
                input.content(),
                0,
                null,
                input.published() == null || input.published(),
                null,
                null,
                row.createdAt(),
                null,
                author.id(),
                category));
    tags.forEach(tag -> store.postTags.put(PostTag.of(store, post.id(), tag)));
    announcements.postAdded(post.id());
    return post;
  }

  private static void checkKnown(List<Long> tags, SocialStore store) {
    List<Map<String, ?>> issues = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      if (store.tags.find(tags.get(i)) == null) {
        issues.add(Map.<String, Object>of("message", "Unknown tag.", "path", List.of("tagIds", i)));
      }
    }
    if (!issues.isEmpty()) {
      throw new ApiException(ApiError.Category.VALIDATION_ERROR, "Unknown tags.", Json.of(issues));
    }
  }

  @Mutation(value = "post.explode", view = PostView.class)
  @SuppressWarnings("DoNotCallSuggester") // only clients call it
  Post explode() {
    throw new IllegalStateException("exploded, as was asked for");
  }

  @Mutation(value = "comment.add", view = CommentView.class)
  Comment addComment(AddComment input, Viewer viewer) {
    User author = viewer.loggedIn();
    SocialStore store = viewer.store();
    found(store.posts.find(input.postId()), "Post");
    NewRow row = store.newRows.next();
    Comment comment =
        store.comments.put(
            new Comment(
                "comment-new-" + row.number(),
                input.content(),
                row.createdAt(),
                input.postId(),
                author.id()));
    announcements.commentAdded(comment);
    return comment;
  }

  @Mutation(value = "comment.delete", view = CommentView.class)
  Comment deleteComment(DeleteComment input, Viewer viewer) {
    viewer.loggedIn();
    SocialStore store = viewer.store();
    Comment comment = found(store.comments.find(input.id()), "Comment");
    if (!viewer.is(comment.authorId()) && !viewer.isAdmin()) {
      throw new ApiException(ApiError.Category.FORBIDDEN, "You can only delete your own comments.");
    }
    store.comments.remove(comment.id());
    announcements.commentDeleted(comment);
    return comment;
  }

  @Mutation(value = "event.rsvp", view = EventView.class)
  Event answer(AnswerInvitation input, Viewer viewer) {
    User user = viewer.loggedIn();
    SocialStore store = viewer.store();
    Event event = found(store.events.find(input.eventId()), "Event");
    Attendee attendee = attendee(event, user, store);
    String notes = input.notes().isGiven() ? input.notes().value() : attendee.notes();
    store.attendees.put(attendee.answered(input.status(), notes));
    announcements.invitationAnswered(event.id());
    return event;
  }

  /** The first row of a user for an event, or a new one. */
  private static Attendee attendee(Event event, User user, SocialStore store) {
    return store.attendees.all().stream()
        .filter(row -> row.eventId().equals(event.id()) && row.userId().equals(user.id()))
        .findFirst()
        .orElseGet(() -> newAttendee(event, user, store.newRows.next()));
  }

  private static Attendee newAttendee(Event event, User user, NewRow row) {
    return new Attendee(
        "att-new-" + row.number(),
        event.id(),
        user.id(),
        Attendee.Status.INVITED,
        null,
        row.createdAt());
  }

  @Mutation(value = "user.update", view = UserView.class)
  User update(UpdateUser input, Viewer viewer) {
    User user = viewer.loggedIn();
    User changed = viewer.store().users.change(user.id(), row -> input.appliedTo(row));
    announcements.userChanged(user.id());
    return Objects.requireNonNull(changed, "who is logged in is in the store");
  }

  @Mutation(value = "account.close", type = "User")
  @SuppressWarnings("DoNotCallSuggester") // only clients call it
  Json close() {
    throw new ApiException(
        ApiError.Category.FORBIDDEN,
        "Account is locked.",
        Json.of(Map.<String, Object>of("reason", "locked", "retryAfter", 3600)));
  }

  @Mutation(value = "profile.check", type = "Profile")
  Json check(CheckProfile input) {
    return input.json();
  }

  private static <T> T found(@Nullable T row, String what) {
    if (row == null) {
      throw new ApiException(ApiError.Category.NOT_FOUND, what + " not found.");
    }
    return row;
  }
}
