package dev.headwater.samples.spotify;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;
import org.jspecify.annotations.Nullable;

/** A playlist. One page of it feeds all three collections. */
@Entity
public record Playlist(
    @Id String id,
    String name,
    @Nullable String description,
    Many<Track> tracks,
    Many<Artist> artists,
    Many<Album> albums) {}
