package dev.headwater.samples.social;

import dev.headwater.live.ConnectionEvent;
import dev.headwater.live.ConnectionEvent.Change;
import dev.headwater.live.EntityEvent;
import dev.headwater.live.LiveBus;
import dev.headwater.live.LiveEvent;
import dev.headwater.samples.social.comment.Comment;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Tells whoever watches what has changed. Thread-safe. */
public final class Announcements {
  private static final String POST = "Post";
  private static final String COMMENT = "Comment";
  private static final String EVENT = "Event";
  private static final String COMMENTS_OF_POST = "Post.comments";

  private final LiveBus bus;
  private final AtomicLong count = new AtomicLong();

  /** Announcements on a bus. */
  public Announcements(LiveBus bus) {
    this.bus = bus;
  }

  /** Begins to count anew. */
  void reset() {
    count.set(0);
  }

  private void publish(LiveEvent event) {
    bus.publish(event.withEventId("evt-" + count.incrementAndGet()));
  }

  void postLiked(String id) {
    publish(EntityEvent.updated(POST, id).withChanged("likes"));
  }

  void postAdded(String id) {
    publish(ConnectionEvent.of("posts", Change.PREPEND_NODE).withNode(POST, id));
  }

  void commentAdded(Comment comment) {
    publish(ofPost(comment, Change.APPEND_NODE));
    publish(commentsChanged(comment));
  }

  void commentDeleted(Comment comment) {
    publish(ofPost(comment, Change.DELETE_EDGE));
    publish(commentsChanged(comment));
    publish(EntityEvent.deleted(COMMENT, comment.id()));
  }

  private static LiveEvent ofPost(Comment comment, Change change) {
    return ConnectionEvent.of(COMMENTS_OF_POST, change)
        .withArgs(Map.of("id", comment.postId()))
        .withNode(COMMENT, comment.id());
  }

  private static LiveEvent commentsChanged(Comment comment) {
    return EntityEvent.updated(POST, comment.postId()).withChanged("commentCount", "comments");
  }

  void invitationAnswered(String eventId) {
    publish(
        EntityEvent.updated(EVENT, eventId)
            .withChanged("attendees", "attendingCount", "waitlistCount"));
    publish(
        ConnectionEvent.of("Event.attendees", Change.INVALIDATE).withArgs(Map.of("id", eventId)));
  }

  void userChanged(String id) {
    publish(EntityEvent.updated("User", id));
  }
}
