package dev.headwater.slf4j;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;

/** A repository with its issues. */
@Entity
record Repo(@Id String name, Many<Issue> issues) {}
