package dev.headwater.benchmarks.tracker;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;

/** A repository: its issues, and whoever wrote one of them. */
@Entity
public record Repo(@Id String id, String name, Many<Issue> issues, Many<User> issueAuthors) {}
