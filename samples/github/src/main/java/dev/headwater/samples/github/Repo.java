package dev.headwater.samples.github;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;
import org.jspecify.annotations.Nullable;

/** A repository, known by its full name, such as {@code acme/anvil}. */
@Entity
public record Repo(
    @Id String fullName,
    @Nullable String description,
    int stars,
    Many<Issue> issues,
    Many<User> issueAuthors) {}
