package dev.headwater.testkit.store;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;

/** An entity with collections and a field that is never null. */
@Entity
public record Shelf(
    @Id String code,
    String label,
    Many<Volume> volumes,
    Many<Copy> copies,
    Many<Person> visitors) {}
