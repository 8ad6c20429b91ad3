package dev.headwater.samples.github;

import dev.headwater.Entity;
import dev.headwater.Id;

/** Someone who writes issues. Logins change, so the id is GitHub's number. */
@Entity
public record User(@Id long id, String login) {}
