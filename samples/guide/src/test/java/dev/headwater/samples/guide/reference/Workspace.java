package dev.headwater.samples.guide.reference;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;

/** The root. */
@Entity
record Workspace(@Id String id, Many<Task> tasks, Many<Person> people, Many<Label> labels) {}
