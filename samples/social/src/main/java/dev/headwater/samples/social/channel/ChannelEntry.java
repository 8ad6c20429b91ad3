package dev.headwater.samples.social.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a channel.
 *
 * @param id the slug of the channel and the ulid, with a colon between them
 */
public record ChannelEntry(
    String id,
    String slug,
    String ulid,
    String body,
    double position,
    Instant createdAt,
    @Nullable String authorId) {}
