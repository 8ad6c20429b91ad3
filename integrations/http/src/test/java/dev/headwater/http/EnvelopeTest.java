package dev.headwater.http;

import static dev.headwater.http.Requests.operations;
import static dev.headwater.http.Requests.post;
import static dev.headwater.http.Requests.quoted;
import static dev.headwater.http.Requests.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.blog.BlogContext;
import dev.headwater.http.blog.BlogApi;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections 1.2, 2 and 3 of the protocol: what rejects a request as a whole, in which order. */
final class EnvelopeTest {
  private static final String GOOD = "{'id': '1', 'kind': 'query', 'name': 'viewer', 'select': []}";

  private final BlogApi blog = new BlogApi();
  private final FateHandler<BlogContext> handler =
      FateHandler.of(blog.compatible(), BlogApi::context);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "1",
        "'x'",
        "{}",
        "{'version': 1}",
        "{'operations': []}",
        "{'version': '1', 'operations': []}",
        "{'version': true, 'operations': []}",
        "{'version': [1], 'operations': []}",
        "{'version': 2, 'operations': []}",
        "{'version': 1, 'operations': {}}",
        "{'version': 1, 'operations': null}",
        "{'version': 1, 'operations': [], 'operations': 1}",
      })
  void envelopes(String body) {
    assertThat(post(handler, quoted(body)).rejection())
        .isEqualTo("400 BAD_REQUEST: Invalid Fate protocol request.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "null",
        "[]",
        "{}",
        "{'kind': 'query', 'name': 'x', 'select': []}",
        "{'id': 1, 'kind': 'query', 'name': 'x', 'select': []}",
        "{'id': '1', 'kind': 'Query', 'name': 'x', 'select': []}",
        "{'id': '1', 'kind': null, 'name': 'x', 'select': []}",
        "{'id': '1', 'kind': 'query', 'name': 'x'}",
        "{'id': '1', 'kind': 'query', 'name': 'x', 'select': 'a'}",
        "{'id': '1', 'kind': 'query', 'name': 'x', 'select': ['a', 1]}",
        "{'id': '1', 'kind': 'query', 'name': 'x', 'select': ['a', ['b']]}",
        "{'id': '1', 'kind': 'query', 'name': 'x', 'select': [], 'args': null}",
        "{'id': '1', 'kind': 'query', 'name': 'x', 'select': [], 'args': []}",
        "{'id': '1', 'kind': 'mutation', 'name': 'x', 'select': [], 'args': 1}",
        "{'id': '1', 'kind': 'byId', 'select': [], 'args': 1}",
        "{'id': '1', 'kind': 'query', 'select': 1}",
      })
  void operationsThatAreNone(String operation) {
    assertThat(post(handler, operations(GOOD, operation, "{}")).rejection())
        .isEqualTo("400 BAD_REQUEST: Invalid Fate protocol operation.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id': '1', 'kind': 'byId', 'select': []}",
        "{'id': '1', 'kind': 'byId', 'type': 1, 'ids': [], 'select': []}",
        "{'id': '1', 'kind': 'byId', 'type': 'Post', 'select': []}",
        "{'id': '1', 'kind': 'byId', 'type': 'Post', 'ids': 'p1', 'select': []}",
        "{'id': '1', 'kind': 'byId', 'type': 'Post', 'ids': ['p1', null], 'select': []}",
        "{'id': '1', 'kind': 'byId', 'type': 'Post', 'ids': [['p1']], 'select': []}",
      })
  void rowsByWrongIds(String operation) {
    assertThat(post(handler, operations(GOOD, operation, "{}")).rejection())
        .isEqualTo("400 BAD_REQUEST: Invalid Fate byId operation.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id': '1', 'kind': 'list', 'select': []}",
        "{'id': '1', 'kind': 'query', 'name': 1, 'select': []}",
        "{'id': '1', 'kind': 'mutation', 'name': null, 'select': [], 'input': {}}",
      })
  void operationsWithoutName(String operation) {
    assertThat(post(handler, operations(GOOD, operation, "{}")).rejection())
        .isEqualTo("400 BAD_REQUEST: Invalid Fate named operation.");
  }

  @Test
  void whatBelongsToOtherKindsIsIgnored() {
    String odd =
        "{'id': '', 'kind': 'query', 'name': 'viewer', 'select': ['', ''], 'ids': 1, 'type': [],"
            + " 'input': {'deep': [1]}, 'more': {'a': [{}]}, 'args': {}}";
    assertThat(post(handler, operations(odd, odd)).text())
        .isEqualTo(
            quoted(
                "{'version':1,'results':[{'id':'','ok':true,'data':null},"
                    + "{'id':'','ok':true,'data':null}]}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "1e0", "10e-1"})
  void versions(String one) {
    assertThat(post(handler, quoted("{'version': " + one + ", 'operations': []}")).status())
        .isEqualTo(200);
  }

  @Test
  void theMethodIsNotExamined() {
    byte[] body = operations(GOOD).getBytes(UTF_8);
    for (String method : new String[] {"PUT", "DELETE", "BREW"}) {
      assertThat(send(handler, method, "/any/thing", body, Map.of()).status()).isEqualTo(200);
    }
    assertThat(send(handler, "GET", "/fate/live/", new byte[0], Map.of()).rejection())
        .isEqualTo("400 BAD_REQUEST: Request body must be valid JSON.");
  }

  @Test
  void theContextMayRefuse() {
    byte[] body = operations().getBytes(UTF_8);
    assertThat(post(handler, body, Map.of("X-User-Id", "maintenance")))
        .isEqualTo(
            new Requests.Answer(
                503,
                quoted(
                    "{'version':1,'results':[{'id':'request','ok':false,'error':"
                        + "{'code':'INTERNAL_ERROR','message':'Down for maintenance.'}}]}")));
    assertThat(post(handler, body, Map.of("X-User-Id", "suspended")))
        .isEqualTo(
            new Requests.Answer(
                403,
                quoted(
                    "{'version':1,'results':[{'id':'request','ok':false,'error':"
                        + "{'code':'FORBIDDEN','message':'Suspended.',"
                        + "'issues':{'until':'forever'}}}]}")));
    assertThat(blog.failed).isEmpty();
  }

  @Test
  void aContextThatFailsIsNotExplained() {
    byte[] body = operations().getBytes(UTF_8);
    assertThat(post(handler, body, Map.of("X-User-Id", "crash")).rejection())
        .isEqualTo("500 INTERNAL_ERROR: Internal server error.");
    assertThat(blog.failed).hasSize(1);
  }

  @Test
  void theEnvelopeComesBeforeTheContext() {
    byte[] body = operations("{}").getBytes(UTF_8);
    assertThat(post(handler, body, Map.of("X-User-Id", "crash")).status()).isEqualTo(400);
  }
}
