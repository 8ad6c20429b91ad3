package dev.headwater.samples.github.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GithubSettingsTest {
  private static final String SECRET = "ghp_0123456789";

  @Test
  void neverShowsTheToken() {
    assertThat(settings("https://api.github.com", 100).toString())
        .contains("Token(hidden)")
        .doesNotContain(SECRET);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Token.of(SECRET + "\nX-Evil: 1"))
        .withMessageNotContaining(SECRET);
  }

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
  void sendsATokenInTheClearOnlyToThisMachine() {
    assertThatCode(() -> settings("http://127.0.0.1:80", 100)).doesNotThrowAnyException();
    assertThatCode(() -> settings("http://[::1]:80", 100)).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings("http://github.example", 100))
        .withMessageEndingWith("in the clear; use https");
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
    return new GithubSettings(
        URI.create(url), Token.of(SECRET), perPage, IssueStates.ALL, Duration.ZERO);
  }
}
