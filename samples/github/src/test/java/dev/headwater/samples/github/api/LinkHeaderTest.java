package dev.headwater.samples.github.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkHeaderTest {

  @Test
  void findsTheRelationAmongOthers() {
    String header =
        "<https://api.github.com/x?page=1>; rel=\"prev\","
            + " <https://api.github.com/x?page=3>; rel=\"next\"";

    assertThat(next(header)).contains("https://api.github.com/x?page=3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<n>; rel=next",
        "<n>;rel=\"next\"",
        "<n> ; REL = \"Next\"",
        "<n>; title=\"a, <b>; rel=\\\"x\\\"\"; rel=\"next\"",
        "<n>; rel=\"last next\"",
        "<a,b;c>; rel=\"prev\" , <n>; rel=next; rel=prev",
        "<n>; flag; rel=next",
        "<n>; rel=next,",
      })
  void readsEveryForm(String header) {
    assertThat(next(header)).contains("n");
  }

  @Test
  void readsSeveralHeaders() {
    assertThat(LinkHeader.target(List.of("<a>; rel=prev", "<b>; rel=next"), "next")).contains("b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<a>", "<a>; rel=prev", "<a>; title=\"next\"", "<a>; rel=nextish", "<a>; rel"})
  void findsNothing(String header) {
    assertThat(next(header)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"next", "<a; rel=next", "<a> rel=next", "<a>; rel=\"next", "<a>; rel=next <b>"})
  void rejectsWhatIsNoListOfLinks(String header) {
    assertThatThrownBy(() -> next(header)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anyTextIsReadOrRejected() {
    Random random = new Random(7);
    String alphabet = "<>;,\"\\= rel next\t\u0000é";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        assertThat(next(text.toString())).isNotNull();
      } catch (IllegalArgumentException rejected) {
        assertThat(rejected).hasMessageStartingWith("no list of links: ");
      }
    }
  }

  @Test
  void rejectsAHeaderOfUnreasonableLength() {
    assertThatThrownBy(() -> next("<a>; rel=x".repeat(10_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
  }

  private static Optional<String> next(String header) {
    return LinkHeader.target(List.of(header), "next");
  }
}
