package dev.headwater.http;

import static dev.headwater.http.Requests.operations;
import static dev.headwater.http.Requests.quoted;
import static dev.headwater.http.Requests.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.blog.BlogContext;
import dev.headwater.http.blog.BlogApi;
import dev.headwater.live.MemoryBus;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent, clients are told that it is their mistake, and nothing that they may not see.
 */
final class MutatedRequestsTest {
  private static final int REQUESTS = 20_000;
  private static final List<String> SEEDS =
      List.of(
          operations(
              "{'id': '1', 'kind': 'byId', 'type': 'Post', 'ids': ['p1', 2, 1e400],"
                  + " 'select': ['title', 'author.email', 'comments.author.name', 'byline'],"
                  + " 'args': {'comments': {'first': 2, 'after': 'x'}}}",
              "{'id': '2', 'kind': 'list', 'name': 'posts', 'select': ['title', 'commentCount'],"
                  + " 'args': {'first': 2, 'after': 'AAAA'}}"),
          operations(
              "{'id': '1', 'kind': 'query', 'name': 'viewer', 'select': ['name', 'email']}",
              "{'id': '2', 'kind': 'mutation', 'name': 'echo', 'select': [],"
                  + " 'input': {'a': [1, -2.5e3, null, true, '\\u00e4\\ud800']}}"),
          quoted(
              "{'version': 1, 'connectionId': 'c', 'operations': [{'id': 's', 'kind': 'subscribe',"
                  + " 'type': 'Post', 'entityId': 'p1', 'select': ['title'], 'args': {}},"
                  + " {'id': 't', 'kind': 'subscribeConnection', 'type': 'Post',"
                  + " 'procedure': 'posts', 'select': [], 'args': {'id': 1}},"
                  + " {'id': 's', 'kind': 'unsubscribe'}]}"));
  private static final String PIECES = "{}[]\",:\\'0123456789eE+-.truefalsn \n\u00e4/*ud8";

  private final Random random = new Random(42);
  private final BlogApi blog = new BlogApi();
  private final FateHandler<BlogContext> handler =
      FateHandler.builder(blog.api(), BlogApi::context)
          .live(new MemoryBus())
          .liveExecutor(Runnable::run)
          .build();

  private byte[] mutated() {
    byte[] body = SEEDS.get(random.nextInt(SEEDS.size())).getBytes(UTF_8);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(body.length);
      switch (random.nextInt(4)) {
        case 0 -> body[at] = (byte) random.nextInt(256);
        case 1 -> body[at] = (byte) PIECES.charAt(random.nextInt(PIECES.length()));
        case 2 -> body = moved(body, at, random.nextInt(body.length));
        default -> body = moved(body, at, at + 1);
      }
    }
    return body;
  }

  /** The bytes up to one place, and those from another on. */
  private static byte[] moved(byte[] body, int to, int from) {
    int more = Math.max(0, body.length - from);
    byte[] all = new byte[Math.max(1, to + more)];
    System.arraycopy(body, 0, all, 0, to);
    System.arraycopy(body, body.length - more, all, to, more);
    return all;
  }

  @Test
  void noneIsAnInternalError() {
    LiveClient client = LiveClient.open(handler, "c");
    for (int i = 0; i < REQUESTS; i++) {
      byte[] body = mutated();
      String path = random.nextInt(3) == 0 ? "/fate/live" : "/fate";
      Requests.Answer answer = send(handler, "POST", path, body, Map.of("X-User-Id", "u1"));
      String shown = new String(body, UTF_8) + " -> " + answer.text();
      assertThat(answer.status()).as(shown).isIn(200, 400, 404);
      assertThat(answer.text())
          .as(shown)
          .doesNotContain("INTERNAL_ERROR")
          .doesNotContain("bob@example.org")
          .doesNotContain("secret");
    }
    assertThat(blog.failed).isEmpty();
    assertThat(client.hasEnded()).isFalse();
  }
}
