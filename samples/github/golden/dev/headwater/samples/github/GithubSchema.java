package dev.headwater.samples.github;

import dev.headwater.connector.Schema;
import dev.headwater.stamp.GeneratedSchema;
import org.jspecify.annotations.NullMarked;

/**
 * The schema of {@link Github}: the entities that its roots lead to.
 */
@NullMarked
@GeneratedSchema(
    value = Github.class,
    name = "dev.headwater.samples.github/github"
)
public final class GithubSchema {
  /**
   * The schema; it prints itself.
   */
  public static final Schema SCHEMA = Schema.of("dev.headwater.samples.github", "github",
      AccountType.TYPE, RepoType.TYPE);

  private GithubSchema() {
  }
}
