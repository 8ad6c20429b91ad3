package dev.headwater.samples.social.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where people meet. */
public record Event(
    String id,
    String name,
    String description,
    @Nullable String location,
    @Nullable Double capacity,
    Instant startAt,
    @Nullable Instant endAt,
    List<String> topics,
    String type,
    @Nullable String livestreamUrl,
    String headline,
    String hostId,
    @Nullable String mainChannelSlug,
    List<String> channelSlugs) {}
