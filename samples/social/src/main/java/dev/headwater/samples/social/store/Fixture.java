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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows that the network begins with, from a JSON file beside this class. */
public final class Fixture {
  private final JsonNode root;

  private Fixture(JsonNode root) {
    this.root = root;
  }

  /** Reads the file. */
  public static Fixture load() {
    try (InputStream in = Fixture.class.getResourceAsStream("social.json")) {
      return new Fixture(JsonMapper.shared().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces all rows of a store. */
  void fill(SocialStore store) {
    store.users.replaceAll(rows("users", Fixture::user));
    store.categories.replaceAll(rows("categories", Fixture::category));
    store.tags.replaceAll(rows("tags", Fixture::tag));
    store.posts.replaceAll(rows("posts", Fixture::post));
    store.postTags.replaceAll(rows("postTags", row -> postTag(row, store)));
    store.comments.replaceAll(rows("comments", Fixture::comment));
    store.channelEntries.replaceAll(rows("channelEntries", Fixture::channelEntry));
    store.channels.replaceAll(rows("channels", row -> channel(row, store)));
    store.events.replaceAll(rows("events", Fixture::event));
    store.eventChannels.replaceAll(
        store.events.all().stream().flatMap(event -> EventChannel.of(event, store)).toList());
    store.attendees.replaceAll(rows("attendees", Fixture::attendee));
  }

  private <R> List<R> rows(String table, Function<Columns, R> row) {
    return StreamSupport.stream(root.get(table).spliterator(), false)
        .map(node -> row.apply(new Columns(node)))
        .toList();
  }

  private static User user(Columns row) {
    return new User(
        row.text("id"),
        row.text("name"),
        row.textOrNull("username"),
        row.text("email"),
        row.text("password"),
        row.textOrNull("recoveryEmail"),
        row.textOrNull("bio"),
        row.number("karma"),
        row.number("score"),
        User.Role.valueOf(row.text("role")),
        row.time("createdAt"));
  }

  private static Category category(Columns row) {
    return new Category(
        row.text("id"), row.text("name"), row.textOrNull("description"), row.time("createdAt"));
  }

  private static Tag tag(Columns row) {
    return new Tag((long) row.number("id"), row.text("name"), row.textOrNull("description"));
  }

  private static Post post(Columns row) {
    return new Post(
        row.text("id"),
        row.text("title"),
        row.text("content"),
        row.number("likes"),
        row.numberOrNull("rating"),
        row.bool("published"),
        row.json("metadata"),
        row.textOrNull("note"),
        row.time("createdAt"),
        row.timeOrNull("updatedAt"),
        row.text("authorId"),
        row.textOrNull("categoryId"));
  }

  private static PostTag postTag(Columns row, SocialStore store) {
    return PostTag.of(store, row.text("postId"), (long) row.number("tagId"));
  }

  private static Comment comment(Columns row) {
    return new Comment(
        row.text("id"),
        row.text("content"),
        row.time("createdAt"),
        row.text("postId"),
        row.textOrNull("authorId"));
  }

  private static ChannelEntry channelEntry(Columns row) {
    return new ChannelEntry(
        row.text("id"),
        row.text("slug"),
        row.text("ulid"),
        row.text("body"),
        row.number("position"),
        row.time("createdAt"),
        row.textOrNull("authorId"));
  }

  private static Channel channel(Columns row, SocialStore store) {
    return Channel.of(
        row.text("slug"),
        row.text("title"),
        row.textOrNull("description"),
        row.number("memberCount"),
        row.text("ownerId"),
        store.channelEntries.all());
  }

  private static Event event(Columns row) {
    return new Event(
        row.text("id"),
        row.text("name"),
        row.text("description"),
        row.textOrNull("location"),
        row.numberOrNull("capacity"),
        row.time("startAt"),
        row.timeOrNull("endAt"),
        row.texts("topics"),
        row.text("type"),
        row.textOrNull("livestreamUrl"),
        row.text("headline"),
        row.text("hostId"),
        row.textOrNull("mainChannelSlug"),
        row.texts("channelSlugs"));
  }

  private static Attendee attendee(Columns row) {
    return new Attendee(
        row.text("id"),
        row.text("eventId"),
        row.text("userId"),
        Attendee.Status.valueOf(row.text("status")),
        row.textOrNull("notes"),
        row.time("createdAt"));
  }
}
