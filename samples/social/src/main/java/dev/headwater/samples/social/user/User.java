package dev.headwater.samples.social.user;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Someone who writes, comments and attends. */
public record User(
    String id,
    String name,
    @Nullable String username,
    String email,
    String password,
    @Nullable String recoveryEmail,
    @Nullable String bio,
    double karma,
    double score,
    Role role,
    Instant createdAt) {

  /** What someone may do. */
  public enum Role {
    /** What everyone may. */
    member,
    /** More than others. */
    admin,
    /** Nothing at all. */
    suspended
  }

  /** Whether it is an administrator. */
  public boolean isAdmin() {
    return role == Role.admin;
  }

  /** The same with another name. */
  public User withName(String name) {
    return new User(
        id, name, username, email, password, recoveryEmail, bio, karma, score, role, createdAt);
  }

  /** The same with another text about itself. */
  public User withBio(@Nullable String bio) {
    return new User(
        id, name, username, email, password, recoveryEmail, bio, karma, score, role, createdAt);
  }
}
