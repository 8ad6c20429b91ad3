package dev.headwater.samples.spotify;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Ref;

/** A track; of its artists, the first. */
@Entity
public record Track(
    @Id String id, String name, int durationMillis, Ref<Artist> artist, Ref<Album> album) {}
