package dev.headwater.samples.github.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.headwater.credential.Credential;
import dev.headwater.credential.Credentials;
import dev.headwater.credential.MemoryCredentialStore;
import dev.headwater.credential.Secret;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TokenTest {
  private static final String SECRET = "ghp_0123456789";

  private final MemoryCredentialStore store = new MemoryCredentialStore();
  private final Token token = Token.of(new Credentials(store, "github").secret("token"));

  @Test
  void isFoundWhenItIsNeeded() {
    assertThat(token.header(settings("https://api.github.com"))).isEmpty();

    keep("  " + SECRET + "\n");
    assertThat(token.header(settings("https://api.github.com"))).contains("Bearer " + SECRET);

    keep("  ");
    assertThat(token.header(settings("https://api.github.com"))).isEmpty();
    assertThat(Token.none().header(settings("https://api.github.com"))).isEmpty();
  }

  @Test
  void isNeverShown() {
    keep(SECRET + "\nX-Evil: 1");

    assertThat(token).hasToString("credential github.token");
    assertThat(Token.none()).hasToString("no token");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> token.check(settings("https://api.github.com")))
        .withMessageContaining("control characters inside; copy it again")
        .withMessageNotContaining(SECRET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://github.example", "http://127.0.0.1:80", "http://[::1]:80"})
  void isSentWhereNobodyCanReadIt(String url) {
    keep(SECRET);

    assertThat(token.header(settings(url))).isPresent();
  }

  @Test
  void isNotSentInTheClear() {
    keep(SECRET);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> token.check(settings("http://github.example")))
        .withMessageEndingWith("in the clear; use https");
  }

  private void keep(String text) {
    store.save("github.token", new Credential.Text(Secret.of(text)));
  }

  private static GithubSettings settings(String url) {
    return GithubSettings.of(URI.create(url));
  }
}
