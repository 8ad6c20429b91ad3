package dev.headwater.samples.github;

import dev.headwater.connector.Registry;
import dev.headwater.stamp.GeneratedRegistry;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Every entity type and connector schema of this module.
 */
@NullMarked
@GeneratedRegistry
public final class HeadwaterRegistry {
  /**
   * The registry.
   */
  public static final Registry REGISTRY = Registry.of(
      List.of(AccountType.TYPE, IssueType.TYPE, RepoType.TYPE, UserType.TYPE),
      List.of(GithubSchema.SCHEMA));

  private HeadwaterRegistry() {
  }
}
