package dev.headwater.testkit.store;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;
import org.jspecify.annotations.Nullable;

/** An entity with an id of two fields. */
@Entity
public record Copy(@Id String isbn, @Id int place, @Nullable String note, Many<Person> readers) {}
