package dev.headwater.samples.social.event;

import dev.headwater.samples.social.channel.Channel;
import dev.headwater.samples.social.store.SocialStore;
import java.util.stream.Stream;

/** That an event is talked about in a channel; with what channels are sorted by. */
public record EventChannel(String eventId, String slug, String title) {

  /** What identifies it. */
  public record Key(String eventId, String slug) {}

  /** The channels of an event that exist. */
  public static Stream<EventChannel> of(Event event, SocialStore store) {
    return event.channelSlugs().stream()
        .distinct()
        .flatMap(slug -> Stream.ofNullable(store.channels.find(slug)))
        .map((Channel channel) -> new EventChannel(event.id(), channel.slug(), channel.title()));
  }

  /** What identifies it. */
  public Key key() {
    return new Key(eventId, slug);
  }
}
