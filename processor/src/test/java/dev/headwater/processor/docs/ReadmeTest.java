package dev.headwater.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.processor.testing.Found;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the first screen of the README shows of the sample is so. */
final class ReadmeTest {
  private final Markdown readme = Markdown.read("README.md");

  @Test
  void showsWhatIsGenerated() {
    String source =
        GithubSample.compile(UnaryOperator.identity())
            .successful()
            .generatedFile("dev/headwater/samples/github/GithubIssuesPageSource.java");

    String shown = readme.blocks("java").get(1);
    assertThat(source).contains(shown.indent(2));
  }

  /** As {@code javac} prints it: the message, the line of the source, and a caret below it. */
  @Test
  void showsWhatAnErrorLooksLike() {
    UnaryOperator<String> typo =
        text ->
            text.replace(
                "@Derivation(populates = \"issues\")", "@Derivation(populates = \"isues\")");
    List<Found> found = GithubSample.compile(typo).ours();

    assertThat(found).hasSize(1);
    Found error = found.get(0);
    String line = typo.apply(GithubSample.read("Github")).lines().toList().get(error.line() - 1);
    String printed =
        "Github.java:%d: error: %s%n%s%n%s^%n"
            .formatted(error.line(), error.message(), line, " ".repeat(error.column() - 1));
    assertThat(readme.blocks("text").get(0)).isEqualToNormalizingNewlines(printed);
  }

  @Test
  void namesTheCommandThatRunsAllTests() {
    assertThat(readme.blocks("sh").get(0)).contains("\nmvn -B -ntp verify\n");
  }
}
