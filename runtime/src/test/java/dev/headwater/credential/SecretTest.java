package dev.headwater.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SecretTest {
  private static final String CANARY = "tok-canary-4711";

  @Test
  void nothingPrintsIt() {
    Secret secret = Secret.of(CANARY);
    MemoryCredentialStore store = new MemoryCredentialStore();
    Credentials credentials = new Credentials(store, "acme");
    credentials.save("token", new Credential.Text(secret));
    credentials.save("oauth", new Credential.OAuth(secret, secret, Instant.EPOCH));

    assertThat(secret).hasToString("***").isNotInstanceOf(Serializable.class);
    assertThat(
            store
                + ""
                + store.find("acme.token")
                + store.find("acme.oauth")
                + credentials
                + credentials.secret("token")
                + credentials.oauth("oauth", token -> null)
                + Map.of("a", secret))
        .doesNotContain(CANARY);
    assertThat(credentials.secret("token").get().reveal()).isEqualTo(CANARY);
  }

  @Test
  void equalsByText() {
    assertThat(Secret.of("a")).isEqualTo(Secret.of("a")).hasSameHashCodeAs(Secret.of("a"));
    assertThat(Secret.of("a")).isNotEqualTo(Secret.of("b"));
  }

  @Test
  void isNotEmpty() {
    assertThatThrownBy(() -> Secret.of(""))
        .hasMessage("[HW833] a secret is empty; leave it out if there is none");
  }

  @Test
  void handlesResolveLate() {
    MemoryCredentialStore store = new MemoryCredentialStore();
    SecretHandle handle = new Credentials(store, "acme").secret("token");
    assertThat(handle.isPresent()).isFalse();
    assertThatThrownBy(handle::get)
        .hasMessageStartingWith("[HW831] there is no credential 'acme.token'");

    store.save("acme.token", new Credential.Text(Secret.of("one")));
    assertThat(handle.get()).isEqualTo(Secret.of("one"));
    store.save("acme.token", new Credential.Text(Secret.of("two")));
    assertThat(handle.get()).isEqualTo(Secret.of("two"));
    store.save("acme.token", new Credential.OAuth(Secret.of("x"), null, null));
    assertThatThrownBy(handle::get)
        .hasMessage(
            "[HW833] credential 'acme.token' holds tokens of OAuth, and a text is asked for");
    store.delete("acme.token");
    assertThat(handle.isPresent()).isFalse();
  }

  @Test
  void theEnvironmentIsReadOnly() {
    EnvironmentCredentialStore store =
        new EnvironmentCredentialStore(
            Map.of("HEADWATER_GITHUB_API_TOKEN", CANARY, "HEADWATER_EMPTY", ""), "HEADWATER_");

    assertThat(store.find("github.api-token")).contains(new Credential.Text(Secret.of(CANARY)));
    assertThat(store.find("empty")).isEmpty();
    assertThat(store.find("other")).isEmpty();
    assertThat(store).hasToString("environment HEADWATER_*");
    assertThatThrownBy(() -> store.save("a.b", new Credential.Text(Secret.of(CANARY))))
        .hasMessage(
            "[HW832] credential 'a.b' cannot be kept in the environment; set HEADWATER_A_B, or use a"
                + " store that can be written");
    assertThatThrownBy(() -> store.delete("a.b")).hasMessageStartingWith("[HW832]");
  }
}
