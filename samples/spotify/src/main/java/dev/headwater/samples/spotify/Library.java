package dev.headwater.samples.spotify;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;

/** The root: what one user has, owns or follows. */
@Entity
public record Library(@Id String user, Many<Playlist> playlists) {}
