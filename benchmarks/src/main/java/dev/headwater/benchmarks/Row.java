package dev.headwater.benchmarks;

import dev.headwater.Entity;

/** A placeholder entity, so that the processor runs. */
@Entity
public record Row(String id) {}
