package dev.headwater.samples.guide.reference;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Ref;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A field of every kind. */
@Entity
record Task(
    @Id String id,
    String title,
    int points,
    boolean done,
    Instant createdAt,
    Ref<Person> owner,
    @Nullable String text) {}
