package dev.headwater.benchmarks.tracker;

import dev.headwater.Entity;
import dev.headwater.Id;

/** An author. */
@Entity
public record User(@Id String id, String login) {}
