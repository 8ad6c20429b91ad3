package dev.headwater.tracker;

import dev.headwater.entity.Ref;
import java.time.Instant;

public record Issue(String id, String title, State state, Ref<User> creator, Instant createdAt) {}
