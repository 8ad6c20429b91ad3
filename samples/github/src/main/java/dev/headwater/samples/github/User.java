package dev.headwater.samples.github;

import dev.headwater.Entity;

/** A placeholder entity, so that the processor runs. */
@Entity
public record User(String id) {}
