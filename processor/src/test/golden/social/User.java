package social;

import org.jspecify.annotations.Nullable;

/** A row. */
public record User(String id, String name, @Nullable String bio, Role role, String password) {
  /** What a user may do. */
  public enum Role {
    MEMBER,
    ADMIN
  }
}
