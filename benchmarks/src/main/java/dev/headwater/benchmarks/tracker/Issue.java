package dev.headwater.benchmarks.tracker;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Ref;
import java.time.Instant;

/** An issue. */
@Entity
public record Issue(
    @Id String id, String title, State state, Ref<User> creator, Instant createdAt) {}
