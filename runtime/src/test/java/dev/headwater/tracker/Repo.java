package dev.headwater.tracker;

import dev.headwater.entity.Many;
import org.jspecify.annotations.Nullable;

public record Repo(
    String id,
    String name,
    @Nullable String description,
    Many<Issue> issues,
    Many<User> issueAuthors,
    Many<Repo> forks) {}
