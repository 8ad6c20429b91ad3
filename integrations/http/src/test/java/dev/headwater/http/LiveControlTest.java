package dev.headwater.http;

import static dev.headwater.http.Requests.parse;
import static dev.headwater.http.Requests.quoted;
import static dev.headwater.http.Requests.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.blog.BlogContext;
import dev.headwater.http.blog.BlogApi;
import dev.headwater.live.EntityEvent;
import dev.headwater.live.MemoryBus;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections 16.2 and 16.3 of the protocol: control of a stream. */
final class LiveControlTest {
  private static final String SUBSCRIBE =
      "'id': 's', 'kind': 'subscribe', 'type': 'User', 'entityId': 'u1', 'select': []";
  private static final String TO_LIST =
      "'id': 's', 'kind': 'subscribeConnection', 'type': 'Comment', 'procedure': 'x', 'select': []";

  private final BlogApi blog = new BlogApi();
  private final MemoryBus bus = new MemoryBus();
  private final FateHandler<BlogContext> handler = handler(true);
  private final LiveClient client = LiveClient.open(handler, "c");

  private FateHandler<BlogContext> handler(boolean compatible) {
    return FateHandler.builder(compatible ? blog.compatible() : blog.api(), BlogApi::context)
        .live(bus)
        .liveLimits(LiveLimits.compatible().subscriptions(2))
        .liveExecutor(Runnable::run)
        .build();
  }

  @Test
  void noJson() {
    assertThat(LiveClient.body(handler, "{").rejection())
        .isEqualTo("400 BAD_REQUEST: Request body must be valid JSON.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "{}",
        "{'version': 2, 'connectionId': 'c', 'operations': []}",
        "{'version': 1, 'connectionId': 1, 'operations': []}",
        "{'version': 1, 'operations': []}",
        "{'version': 1, 'connectionId': 'c', 'operations': {}}",
      })
  void requests(String body) {
    assertThat(LiveClient.body(handler, body).rejection())
        .isEqualTo("400 BAD_REQUEST: Invalid Fate live request.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "null",
        "{}",
        "{'id': 1, 'kind': 'unsubscribe'}",
        "{'id': '1', 'kind': 'Subscribe'}",
        "{'id': '1'}",
      })
  void operations(String operation) {
    assertThat(client.control(operation, "{}").rejection())
        .isEqualTo("400 BAD_REQUEST: Invalid Fate live operation.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type': 1",
        "'entityId': null",
        "'entityId': []",
        "'select': 'id'",
        "'select': [1]",
        "'args': null",
        "'args': []",
        "'lastEventId': null",
        "'lastEventId': 1",
      })
  void subscriptionsToRows(String wrong) {
    assertThat(client.control("{" + SUBSCRIBE + ", " + wrong + "}", "{}").rejection())
        .isEqualTo("400 BAD_REQUEST: Invalid Fate live subscribe operation.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type': 1",
        "'procedure': null",
        "'select': null",
        "'args': null",
        "'selectionArgs': null",
        "'selectionArgs': 1",
        "'lastEventId': {}",
      })
  void subscriptionsToLists(String wrong) {
    assertThat(client.control("{" + TO_LIST + ", " + wrong + "}", "{}").rejection())
        .isEqualTo("400 BAD_REQUEST: Invalid Fate live connection subscribe operation.");
  }

  @Test
  void noConnection() {
    assertThat(LiveClient.control(handler, "other", "{" + SUBSCRIBE + "}").rejection())
        .isEqualTo("404 NOT_FOUND: Live connection not found.");
    assertThat(LiveClient.control(handler, "other", "{}").status()).isEqualTo(400);
  }

  @Test
  void results() {
    Requests.Answer answer =
        client.control(
            "{" + SUBSCRIBE + "}",
            "{" + SUBSCRIBE.replace("User", "Nobody") + "}",
            "{" + TO_LIST.replace("'s'", "'t'").replace("Comment", "Nobody") + "}",
            "{'id': 'unknown', 'kind': 'unsubscribe', 'type': 1}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json())
        .isEqualTo(
            parse(
                """
                {'version': 1, 'results': [
                  {'id': 's', 'ok': true, 'data': null},
                  {'id': 's', 'ok': false, 'error': {'code': 'NOT_FOUND',
                   'message': "No source registered for 'Nobody'."}},
                  {'id': 't', 'ok': true, 'data': null},
                  {'id': 'unknown', 'ok': true, 'data': null}]}
                """
                    .replace(
                        "\"No source registered for 'Nobody'.\"",
                        "'No source registered for \\u0027Nobody\\u0027.'")));
    bus.publish(EntityEvent.updated("User", "u1"));
    assertThat(client.received()).contains("\"id\":\"s\"");
  }

  @Test
  void theContextIsNotAskedFor() {
    byte[] body = quoted("{'version': 1, 'connectionId': 'c', 'operations': []}").getBytes(UTF_8);
    assertThat(send(handler, "POST", "/live", body, Map.of("X-User-Id", "crash")).status())
        .isEqualTo(200);
  }

  @Test
  void idsThatAreNumbers() {
    client.control("{" + SUBSCRIBE.replace("'u1'", "1.0") + "}");
    client.received();
    bus.publish(EntityEvent.deleted("User", 1));
    bus.publish(EntityEvent.deleted("User", "1"));
    assertThat(client.received())
        .contains("{\"delete\":true,\"id\":1}")
        .contains("{\"delete\":true,\"id\":\"1\"}");
  }

  @Test
  void oneSubscriptionTooMany() {
    client.to("s", "User", "u1", "[]").to("t", "User", "u1", "[]");
    assertThat(client.control("{" + SUBSCRIBE.replace("'s'", "'u'") + "}").text())
        .contains("BAD_REQUEST")
        .contains("A connection may have at most 2 subscriptions.");
    assertThat(client.control("{" + SUBSCRIBE + "}").text()).contains("\"ok\":true");
  }

  @Test
  void aMistakeInASelectionIsFoundAtOnce() {
    String wrong =
        "{'id': 's', 'kind': 'subscribe', 'type': 'Post', 'entityId': 'p1',"
            + " 'select': ['comments.text'], 'args': {'comments': {'first': 0}}}";
    assertThat(client.control(wrong).text()).contains("\"ok\":true");
    FateHandler<BlogContext> ours = handler(false);
    assertThat(LiveClient.open(ours, "o").control(wrong).text()).contains("BAD_REQUEST");
  }
}
