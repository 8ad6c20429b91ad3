package dev.headwater.jetty;

import static dev.headwater.jetty.Served.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.http.RequestLimits;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests for operations, over real connections. */
final class RequestsTest {
  private final Served served =
      new Served(
          options -> options.limits(RequestLimits.defaults().bodyBytes(10_000)),
          options ->
              options
                  .pages("page")
                  .allowOrigins("https://example.org")
                  .allowHeaders("Content-Type", "X-User-Id"));

  @AfterEach
  void close() {
    served.close();
  }

  @Test
  void anAnswer() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        served.send(
            served
                .request("/fate")
                .header("X-User-Id", "u7")
                .POST(HttpRequest.BodyPublishers.ofString(query("viewer"))));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("content-type"))
        .containsExactly("application/json; charset=utf-8");
    assertThat(answer.headers().firstValue("server")).isEmpty();
    assertThat(answer.body())
        .isEqualTo(
            "{\"version\":1,\"results\":[{\"id\":\"1\",\"ok\":true,"
                + "\"data\":{\"id\":\"u7\",\"name\":\"Ann\"}}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fate", "/fate/", "/fate/any/thing", "/fate?x=/live", "/fate/LIVE"})
  void belowThePath(String path) throws IOException, InterruptedException {
    assertThat(served.post(path, query("viewer")).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fates", "/other", "/FATE"})
  void notBelowThePath(String path) throws IOException, InterruptedException {
    assertThat(served.post(path, query("viewer")).statusCode()).isEqualTo(404);
  }

  @Test
  void thePage() throws IOException, InterruptedException {
    for (String path : new String[] {"/", "/index.html"}) {
      HttpResponse<String> page = served.send(served.request(path));
      assertThat(page.body()).isEqualTo("<title>A page</title>\n");
      assertThat(page.headers().firstValue("content-type")).hasValue("text/html");
    }
  }

  @Test
  void statusesOfWholeRequests() throws IOException, InterruptedException {
    assertThat(served.post("/fate", "{").statusCode()).isEqualTo(400);
    assertThat(served.send(served.request("/fate")).statusCode()).isEqualTo(400);
    HttpResponse<String> refused =
        served.send(
            served
                .request("/fate")
                .header("X-User-Id", "maintenance")
                .POST(HttpRequest.BodyPublishers.ofString(query("viewer"))));
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.body()).contains("Down for maintenance.");
  }

  @Test
  void headersOfOneNameAreJoined() throws IOException {
    String body = query("viewer");
    try (Wire wire = new Wire(served.server.port())) {
      wire.send(
          "POST /fate HTTP/1.1\r\nHost: x\r\nX-User-Id: a\r\nx-user-id: b\r\nConnection: close\r\n"
              + "Content-Length: "
              + body.length()
              + "\r\n\r\n"
              + body);
      assertThat(wire.readToEnd()).contains("\"id\":\"a, b\"");
    }
  }

  @Test
  void bodiesInPieces() throws IOException {
    String body = query("viewer");
    try (Wire wire = new Wire(served.server.port())) {
      wire.send("POST /fate HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
      for (int i = 0; i < body.length(); i += 7) {
        String piece = body.substring(i, Math.min(i + 7, body.length()));
        wire.send(Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n");
      }
      wire.send("0\r\n\r\n");
      assertThat(wire.readTo("]}")).startsWith("HTTP/1.1 200 OK");
      wire.send("POST /fate HTTP/1.1\r\nHost: x\r\nContent-Length: " + body.length() + "\r\n\r\n");
      wire.send(body.substring(0, 20)).send(body.substring(20));
      assertThat(wire.readTo("]}")).startsWith("HTTP/1.1 200 OK");
    }
  }

  @Test
  void largeBodiesAreRefusedBeforeTheyAreRead() throws IOException {
    try (Wire wire = new Wire(served.server.port())) {
      wire.send("POST /fate HTTP/1.1\r\nHost: x\r\nContent-Length: 10001\r\n\r\n{");
      assertThat(wire.readToEnd())
          .startsWith("HTTP/1.1 413 ")
          .contains("Request body is too large; it may have 10000 bytes.");
    }
  }

  @Test
  void largeBodiesAreRefusedWhileTheyAreRead() throws IOException {
    String piece = "2000\r\n" + " ".repeat(0x2000) + "\r\n";
    try (Wire wire = new Wire(served.server.port())) {
      wire.send("POST /fate HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
      wire.send(piece).send(piece);
      assertThat(wire.readTo("]}"))
          .startsWith("HTTP/1.1 413 ")
          .contains("Request body is too large; it may have 10000 bytes.");
    }
  }

  @Test
  void pagesOfOtherOrigins() throws IOException {
    String preflight =
        """
        OPTIONS /fate HTTP/1.1
        Host: x
        Origin: %s
        Connection: close
        Access-Control-Request-Method: POST
        Access-Control-Request-Headers: content-type, x-user-id

        """
            .replace("\n", "\r\n");
    try (Wire wire = new Wire(served.server.port())) {
      assertThat(wire.send(preflight.formatted("https://example.org")).readToEnd())
          .startsWith("HTTP/1.1 200 ")
          .containsIgnoringCase("access-control-allow-origin: https://example.org")
          .containsIgnoringCase("access-control-allow-credentials: true")
          .containsIgnoringCase("x-user-id");
    }
    for (String other : new String[] {"https://exampleXorg", "https://example.org.evil"}) {
      try (Wire wire = new Wire(served.server.port())) {
        assertThat(wire.send(preflight.formatted(other)).readToEnd())
            .doesNotContainIgnoringCase("access-control-allow-origin");
      }
    }
  }
}
