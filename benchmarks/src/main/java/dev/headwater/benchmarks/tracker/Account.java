package dev.headwater.benchmarks.tracker;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;

/** Who owns the repositories: the root. */
@Entity
public record Account(@Id String id, Many<Repo> repos) {}
