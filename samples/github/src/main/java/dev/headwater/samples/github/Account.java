package dev.headwater.samples.github;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;

/** A user or an organisation that has repositories. */
@Entity
public record Account(@Id String login, Many<Repo> repos) {}
