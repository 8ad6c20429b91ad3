package dev.headwater.samples.social.store;

import dev.headwater.samples.social.category.Category;
import dev.headwater.samples.social.channel.Channel;
import dev.headwater.samples.social.channel.ChannelEntry;
import dev.headwater.samples.social.comment.Comment;
import dev.headwater.samples.social.event.Attendee;
import dev.headwater.samples.social.event.Event;
import dev.headwater.samples.social.event.EventChannel;
import dev.headwater.samples.social.post.Post;
import dev.headwater.samples.social.post.PostTag;
import dev.headwater.samples.social.tag.Tag;
import dev.headwater.samples.social.user.User;
import java.util.List;

/** All rows of the network. Thread-safe, table by table. */
public final class SocialStore {
  public final Table<String, User> users = new Table<>(User::id);
  public final Table<String, Category> categories = new Table<>(Category::id);
  public final Table<Long, Tag> tags = new Table<>(Tag::id);
  public final Table<String, Post> posts = new Table<>(Post::id);
  public final Table<PostTag.Key, PostTag> postTags = new Table<>(PostTag::key);
  public final Table<String, Comment> comments = new Table<>(Comment::id);
  public final Table<String, Channel> channels = new Table<>(Channel::slug);
  public final Table<String, ChannelEntry> channelEntries = new Table<>(ChannelEntry::id);
  public final Table<String, Event> events = new Table<>(Event::id);
  public final Table<EventChannel.Key, EventChannel> eventChannels = new Table<>(EventChannel::key);
  public final Table<String, Attendee> attendees = new Table<>(Attendee::id);

  public final NewRows newRows = new NewRows();

  private final Fixture fixture;

  /** A store with the rows of a fixture. */
  public SocialStore(Fixture fixture) {
    this.fixture = fixture;
    reset();
  }

  /** Has the rows of the fixture again, and no others. */
  public void reset() {
    fixture.fill(this);
    newRows.reset();
  }

  /** How many comments there are below a post. */
  public int commentsOfPost(String id) {
    return comments.counts("postId", Comment::postId, List.of(id)).getOrDefault(id, 0);
  }

  /** How many posts are marked with a tag. */
  public int postsOfTag(long id) {
    return postTags.counts("tagId", PostTag::tagId, List.of(id)).getOrDefault(id, 0);
  }
}
