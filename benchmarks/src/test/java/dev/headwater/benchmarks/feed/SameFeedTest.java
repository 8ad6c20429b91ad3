package dev.headwater.benchmarks.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.benchmarks.byhand.BytesFeed;
import dev.headwater.benchmarks.byhand.JacksonFeed;
import dev.headwater.cursor.CursorKey;
import dev.headwater.cursor.Keyring;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is compared gives the same bytes, or, of graphql-java, the same data. */
final class SameFeedTest {
  private static final JsonMapper JSON = new JsonMapper();

  static List<Keyring> keys() {
    return List.of(Keyring.unsigned(), Keyring.of(CursorKey.of(1, new byte[32])));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void sameBytes(Keyring keys) {
    String resolved = text(new Served(Feed.page(), keys).resolved());
    assertThat(resolved).isEqualTo(text(new JacksonFeed(Feed.page(), keys).bytes()));
    assertThat(resolved).isEqualTo(text(new BytesFeed(Feed.page(), keys).bytes()));
    assertThat(resolved).isEqualTo(text(new Served(Feed.page(), keys).requested()));
  }

  @Test
  void isOfTheSizeThatIsSaid() {
    assertThat(new Served(Feed.page(), Keyring.unsigned()).resolved().length)
        .isBetween(19_000, 23_000);
  }

  @Test
  void sameData() {
    JsonNode ours = JSON.readTree(new Served(Feed.page(), Keyring.unsigned()).requested());
    JsonNode theirs =
        JSON.readTree(new GraphqlFeed(Feed.page()).requested()).path("data").path("stories");
    assertThat(theirs).hasSize(20);
    for (int i = 0; i < 20; i++) {
      JsonNode node = ours.path("items").path(i).path("node");
      assertThat(theirs.path(i).path("author")).isEqualTo(node.path("author"));
      assertThat(theirs.path(i).path("body")).isEqualTo(node.path("body"));
      for (int j = 0; j < 3; j++) {
        assertThat(theirs.path(i).path("remarks").path(j))
            .isEqualTo(node.path("remarks").path("items").path(j).path("node"));
      }
    }
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
