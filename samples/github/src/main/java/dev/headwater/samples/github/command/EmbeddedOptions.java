package dev.headwater.samples.github.command;

import dev.headwater.samples.github.server.Size;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The size of the embedded server. */
final class EmbeddedOptions {
  @Option(
      names = "--repos",
      paramLabel = "N",
      description = "Repositories of the embedded server; 3 if not given.")
  private @Nullable Integer repos;

  @Option(
      names = "--issues",
      paramLabel = "N",
      description = "Issues of each repository there; 250 if not given.")
  private @Nullable Integer issues;

  @Option(
      names = "--authors",
      paramLabel = "N",
      description = "Authors who write them; 50 if not given.")
  private @Nullable Integer authors;

  boolean areGiven() {
    return repos != null || issues != null || authors != null;
  }

  /** The size, or an {@link IllegalArgumentException} that says what is wrong with it. */
  Size size() {
    return new Size(
        repos == null ? 3 : repos, issues == null ? 250 : issues, authors == null ? 50 : authors);
  }
}
