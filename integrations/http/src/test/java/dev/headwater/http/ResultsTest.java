package dev.headwater.http;

import static dev.headwater.http.Requests.operations;
import static dev.headwater.http.Requests.parse;
import static dev.headwater.http.Requests.post;
import static dev.headwater.http.Requests.quoted;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.blog.BlogContext;
import dev.headwater.http.blog.BlogApi;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections 4, 5 and 12 of the protocol: the results of operations. */
final class ResultsTest {
  private final BlogApi blog = new BlogApi();
  private final FateHandler<BlogContext> handler =
      FateHandler.of(blog.compatible(), BlogApi::context);

  @Test
  void operationsOfAllKinds() {
    String request =
        operations(
            "{'id': 'a', 'kind': 'byId', 'type': 'Post', 'ids': ['p1', 404],"
                + " 'select': ['title', 'author.name', 'secret']}",
            "{'id': 'b', 'kind': 'list', 'name': 'posts', 'select': [], 'args': {'first': 1}}",
            "{'id': 'c', 'kind': 'query', 'name': 'viewer', 'select': ['name']}",
            "{'id': 'd', 'kind': 'mutation', 'name': 'post.rename', 'select': ['title'],"
                + " 'args': {'x': 1}, 'input': {'title': 'New'}}",
            "{'id': 'e', 'kind': 'list', 'name': 'nothingFound', 'select': []}");
    assertThat(post(handler, request.getBytes(UTF_8), Map.of("X-User-Id", "u7")).json())
        .isEqualTo(
            parse(
                """
                {'version': 1, 'results': [
                  {'id': 'a', 'ok': true, 'data': [
                    {'id': 'p1', 'title': 'Title 1', 'author': {'id': 'u1', 'name': 'Ann'}}]},
                  {'id': 'b', 'ok': true, 'data': {
                    'items': [{'cursor': 'p4', 'node': {'id': 'p4'}}],
                    'pagination': {'hasNext': true, 'hasPrevious': false, 'nextCursor': 'p4'}}},
                  {'id': 'c', 'ok': true, 'data': {'id': 'u7', 'name': 'Ann'}},
                  {'id': 'd', 'ok': true, 'data': {'id': 'p1', 'title': 'New'}},
                  {'id': 'e', 'ok': true, 'data': {'items': []}}]}
                """));
  }

  @Test
  void nothingAtAllAndNull() {
    String request =
        operations(
            "{'id': '1', 'kind': 'query', 'name': 'nothing', 'select': []}",
            "{'id': '2', 'kind': 'query', 'name': 'viewer', 'select': []}",
            "{'id': '3', 'kind': 'mutation', 'name': 'echo', 'select': []}",
            "{'id': '4', 'kind': 'mutation', 'name': 'echo', 'select': [], 'input': null}");
    assertThat(post(handler, request).text())
        .isEqualTo(
            quoted(
                "{'version':1,'results':[{'id':'1','ok':true},{'id':'2','ok':true,'data':null},"
                    + "{'id':'3','ok':true},{'id':'4','ok':true,'data':null}]}"));
  }

  @Test
  void oneFailureAlone() {
    String request =
        operations(
            "{'id': '1', 'kind': 'query', 'name': 'boom', 'select': []}",
            "{'id': '2', 'kind': 'mutation', 'name': 'locked', 'select': []}",
            "{'id': '3', 'kind': 'query', 'name': 'unwritable', 'select': []}",
            "{'id': '4', 'kind': 'query', 'name': 'viewer', 'select': []}");
    Requests.Answer answer = post(handler, request);
    assertThat(answer.text())
        .isEqualTo(
            quoted(
                "{'version':1,'results':["
                    + "{'id':'1','ok':false,'error':"
                    + "{'code':'INTERNAL_ERROR','message':'Internal server error.'}},"
                    + "{'id':'2','ok':false,'error':{'code':'FORBIDDEN','message':'Locked.',"
                    + "'issues':{'retryAfter':3600}}},"
                    + "{'id':'3','ok':false,'error':"
                    + "{'code':'INTERNAL_ERROR','message':'Internal server error.'}},"
                    + "{'id':'4','ok':true,'data':null}]}"));
    assertThat(blog.failed).containsExactly("query boom", "the result 3");
  }

  @ParameterizedTest
  @CsvSource({
    "byId, 'No source registered for ''toString''.'",
    "list, 'No list registered for ''toString''.'",
    "query, 'No query registered for ''toString''.'",
    "mutation, 'No mutation registered for ''toString''.'",
  })
  void namesOfNothing(String kind, String message) {
    String request =
        operations(
            "{'id': '1', 'kind': '"
                + kind
                + "', 'name': 'toString', 'type': 'toString', 'ids': [], 'select': []}",
            "{'id': '2', 'kind': '" + kind + "', 'name': '', 'type': '', 'ids': [], 'select': []}");
    Requests.Answer answer = post(handler, request);
    assertThat(answer.result(0).get("error").get("code").asString()).isEqualTo("NOT_FOUND");
    assertThat(answer.result(0).get("error").get("message").asString()).isEqualTo(message);
    assertThat(answer.result(1).get("error").get("message").asString())
        .isEqualTo(
            kind.equals("byId")
                ? "byId operations require type and ids."
                : kind + " operations require a name.");
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 1",
    "12e-1, 1.2",
    "-0, 0",
    "1e20, 100000000000000000000",
    "1e21, 1e+21",
    "0.000001, 0.000001",
    "1e-7, 1e-7",
    "9007199254740993, 9007199254740992",
    "1e400, Infinity",
    "-1e400, -Infinity",
    "007x, 007x",
  })
  void idsThatAreNumbers(String sent, String id) {
    String json = id.equals(sent) && sent.startsWith("00") ? '"' + sent + '"' : sent;
    assertThat(
            new OperationsReader(RequestLimits.none())
                .read(
                    operations("{'id': '1', 'kind': 'byId', 'type': 'T', 'ids': [N], 'select': []}")
                        .replace("N]", json + "]"))
                .get(0)
                .ids())
        .containsExactly(id);
  }

  @Test
  void operationsOfOneRequestSideBySide() {
    CyclicBarrier barrier = new CyclicBarrier(2);
    ExecutorService executor = Executors.newCachedThreadPool();
    try {
      // The context is made once; each operation waits for the other while its outcome is made.
      FateHandler<BlogContext> wide =
          FateHandler.builder(blog.api(), BlogApi::context)
              .executor(
                  task ->
                      executor.execute(
                          () -> {
                            await(barrier);
                            task.run();
                          }),
                  2)
              .build();
      String thread = "{'id': 'N', 'kind': 'query', 'name': 'thread', 'select': []}";
      // The caller cannot take all: it is held up until the executor's thread has begun.
      Requests.Answer[] answer = new Requests.Answer[1];
      Thread caller =
          new Thread(
              () ->
                  answer[0] =
                      post(wide, operations(thread.replace("N", "1"), thread.replace("N", "2"))));
      caller.start();
      await(barrier);
      caller.join();
      assertThat(answer[0].result(0).get("id").asString()).isEqualTo("1");
      assertThat(answer[0].result(1).get("id").asString()).isEqualTo("2");
      assertThat(answer[0].result(1).get("ok").asBoolean()).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      executor.shutdownNow();
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
