package dev.headwater.testkit.store;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Ref;
import org.jspecify.annotations.Nullable;

/** An entity with a numeric id, that may refer to others of its type. */
@Entity
public record Person(@Id long number, @Nullable String name, @Nullable Ref<Person> friend) {}
