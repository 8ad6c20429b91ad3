package dev.headwater.samples.spotify;

import dev.headwater.Entity;
import dev.headwater.Id;

/** An artist. Tracks mention the name; the rest is asked for, 50 artists at once. */
@Entity
public record Artist(@Id String id, String name, int followers, int popularity) {}
