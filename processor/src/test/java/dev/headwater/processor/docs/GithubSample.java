package dev.headwater.processor.docs;

import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.Compiled;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The annotated classes of {@code samples/github}, without the HTTP client behind them: its
 * libraries are not on the class path of this module.
 */
final class GithubSample {
  private static final Path FOLDER =
      Markdown.ROOT.resolve("samples/github/src/main/java/dev/headwater/samples/github");
  private static final String API = "package dev.headwater.samples.github.api; ";
  private static final List<String> CLIENT =
      List.of(
          API
              + "public interface GithubApi {"
              + " RepoPage repos(String account, String cursor, int size);"
              + " IssuePage issues(String repo, String cursor, int size); }",
          API + "public record RepoPage(java.util.List<RepoData> repos, String nextCursor) {}",
          API + "public record RepoData(String fullName, String description, int stars) {}",
          API + "public record IssuePage(java.util.List<IssueData> issues, String nextCursor) {}",
          API
              + "public record IssueData(long id, int number, String title, String state,"
              + " boolean pullRequest, UserData user, java.time.Instant createdAt,"
              + " java.time.Instant closedAt) {}",
          API + "public record UserData(long id, String login) {}");

  private GithubSample() {}

  /** Compiles it after an edit of the connector. */
  static Compiled compile(UnaryOperator<String> edit) {
    Stream<String> entities = Stream.of("Account", "Repo", "Issue", "User").map(GithubSample::read);
    Stream<String> connector = Stream.of(edit.apply(read("Github")));
    List<SourceFile> sources =
        Stream.of(entities, connector, CLIENT.stream())
            .flatMap(texts -> texts)
            .map(SourceFile::of)
            .toList();
    return Compilation.of(CompilerKind.JAVAC, Processors.HEADWATER, sources).run();
  }

  static String read(String type) {
    try {
      return Files.readString(FOLDER.resolve(type + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
