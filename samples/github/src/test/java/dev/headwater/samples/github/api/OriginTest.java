package dev.headwater.samples.github.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OriginTest {
  private final Origin github = new Origin(URI.create("https://api.github.com"));
  private final URI from = URI.create("https://api.github.com/repos/a/b/issues?per_page=3");

  @ParameterizedTest
  @CsvSource({
    "https://api.github.com/repositories/1/issues?page=2, /repositories/1/issues?page=2",
    "https://API.github.com:443/x?after=Y3Vy%3D%3D, /x?after=Y3Vy%3D%3D",
    "/x, /x",
  })
  void aCursorIsWhereTheLinkLeads(String link, String target) {
    assertThat(github.target(from, link)).isEqualTo(target);
    assertThat(github.resolve(target)).isEqualTo(URI.create("https://api.github.com" + target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/x",
        "//evil.example/x",
        "http://api.github.com/x",
        "https://api.github.com:8443/x",
        "https://api.github.com@evil.example/x",
        "https://api.github.com.evil.example/x",
        "mailto:a@b",
        "https://:",
      })
  void aLinkToAnotherOriginIsNotFollowed(String link) {
    assertThatIllegalArgumentException().isThrownBy(() -> github.target(from, link));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@evil.example/x", ".evil.example/x", ":8443/x", "https://evil/x"})
  void aForgedCursorIsRejected(String cursor) {
    assertThatIllegalArgumentException().isThrownBy(() -> github.resolve(cursor));
  }

  @Test
  void noCursorLeavesTheOrigin() {
    assertThat(github.resolve("//evil.example/x").getHost()).isEqualTo("api.github.com");
  }

  @Test
  void anEnterpriseServerHasAPath() {
    Origin origin = new Origin(URI.create("https://git.example/api/v3/"));

    assertThat(origin.resolve(origin.below("/users/a/repos")))
        .isEqualTo(URI.create("https://git.example/api/v3/users/a/repos"));
  }
}
