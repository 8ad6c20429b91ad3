package dev.headwater.samples.github.api;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GithubSettingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "api.github.com",
        "ftp://api.github.com",
        "https:///x",
        "https://user@api.github.com",
        "https://api.github.com?x=1",
        "https://api.github.com#x",
      })
  void rejectsWhatIsNoRoot(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(url, 100))
        .withMessage("'" + url + "' is no root of an API; write http(s)://HOST[/PATH]");
  }

  @Test
  void rejectsPagesThatGithubDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings("https://api.github.com", 101))
        .withMessage("101 items a page; write 1 to 100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme", "acme/", "/anvil", "acme/anvil/x", "../..", "a b/c", "acme/.."})
  void rejectsWhatIsNoRepository(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RepoName.parse(name))
        .withMessageContaining("is no repository; write OWNER/NAME");
  }

  private static GithubSettings settings(String url, int perPage) {
    return new GithubSettings(URI.create(url), perPage, IssueStates.ALL, Duration.ZERO);
  }
}
