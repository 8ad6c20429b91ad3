package dev.headwater.samples.spotify;

import dev.headwater.Entity;
import dev.headwater.Id;

/** An album. Of the oldest ones only the year of the release is known. */
@Entity
public record Album(@Id String id, String name, String releaseDate) {}
