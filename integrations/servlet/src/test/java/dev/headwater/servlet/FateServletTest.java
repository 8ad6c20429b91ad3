package dev.headwater.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.blog.BlogContext;
import dev.headwater.http.FateHandler;
import dev.headwater.http.LiveLimits;
import dev.headwater.http.RequestLimits;
import dev.headwater.http.blog.BlogApi;
import dev.headwater.live.EntityEvent;
import dev.headwater.live.MemoryBus;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The servlet in a container, over real connections. */
@Timeout(60)
final class FateServletTest {
  private final MemoryBus bus = new MemoryBus();
  private final FateHandler<BlogContext> handler =
      FateHandler.builder(new BlogApi().api(), BlogApi::context)
          .limits(RequestLimits.defaults().bodyBytes(10_000))
          .live(bus)
          .liveLimits(LiveLimits.defaults().queue(20).heartbeat(Duration.ofMillis(200)))
          .build();
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  @BeforeEach
  void start() throws Exception {
    ServletContextHandler context = new ServletContextHandler("/app");
    ServletHolder holder = new ServletHolder(new FateServlet(handler));
    holder.setAsyncSupported(true);
    context.addServlet(holder, "/fate/*");
    server.addConnector(connector);
    server.setHandler(context);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  private Wire wire() throws IOException {
    return new Wire(connector.getLocalPort());
  }

  private static String post(String path, String body) {
    String json = body.replace('\'', '"');
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: x\r\nX-User-Id: a\r\nx-user-id: b\r\nConnection: close\r\n"
        + "Content-Length: "
        + json.length()
        + "\r\n\r\n"
        + json;
  }

  private String answer(String path, String body) throws IOException {
    try (Wire wire = wire()) {
      return wire.send(post(path, body)).readToEnd();
    }
  }

  private Wire stream(String id) throws IOException {
    Wire wire = wire();
    wire.send("GET /app/fate/live?connectionId=" + id + " HTTP/1.1\r\nHost: x\r\n\r\n");
    wire.readTo(": connected\n\n");
    return wire;
  }

  private void subscribe(String id) throws IOException {
    assertThat(
            answer(
                "/app/fate/live",
                "{'version': 1, 'connectionId': '%s', 'operations': [{'id': 's', 'kind':"
                        .formatted(id)
                    + " 'subscribe', 'type': 'User', 'entityId': 'u1', 'select': ['name']}]}"))
        .contains("\"ok\":true");
  }

  @Test
  void anAnswer() throws IOException {
    assertThat(
            answer(
                "/app/fate",
                "{'version': 1, 'operations': [{'id': '1', 'kind': 'query', 'name': 'viewer',"
                    + " 'select': ['name']}]}"))
        .startsWith("HTTP/1.1 200 OK")
        .containsPattern("(?i)content-type: application/json; ?charset=utf-8\r\n")
        .endsWith(
            "{\"version\":1,\"results\":[{\"id\":\"1\",\"ok\":true,"
                + "\"data\":{\"id\":\"a, b\",\"name\":\"Ann\"}}]}");
  }

  @Test
  void whatIsRefused() throws IOException {
    assertThat(answer("/app/fate/x", "{")).startsWith("HTTP/1.1 400 ");
    assertThat(answer("/app/fate", "{'a': '" + "x".repeat(10_000) + "'}"))
        .startsWith("HTTP/1.1 413 ")
        .contains("Request body is too large; it may have 10000 bytes.");
    String piece = "2000\r\n" + " ".repeat(0x2000) + "\r\n";
    try (Wire wire = wire()) {
      wire.send("POST /app/fate HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
      wire.send(piece).send(piece);
      assertThat(wire.readTo("]}")).startsWith("HTTP/1.1 413 ");
    }
  }

  @Test
  void aStreamAndItsEvents() throws IOException {
    try (Wire wire = wire()) {
      wire.send("GET /app/fate/live?connectionId=c HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(wire.readTo("\r\n\r\n"))
          .startsWith("HTTP/1.1 200 OK")
          .containsPattern("(?i)content-type: text/event-stream; ?charset=utf-8\r\n")
          .containsIgnoringCase("cache-control: no-cache\r\n");
      wire.readTo(": connected\n\n");
      subscribe("c");
      for (int i = 0; i < 10; i++) {
        bus.publish(EntityEvent.updated("User", "u1").withEventId("e" + i));
        wire.readTo(
            "id: e"
                + i
                + "\nevent: next\ndata: {\"kind\":\"next\",\"id\":\"s\",\"event\":"
                + "{\"data\":{\"id\":\"u1\",\"name\":\"Ann\"}}}\n\n");
      }
      wire.readTo(": heartbeat\n\n");
    }
  }

  @Test
  void theSameIdAgainEndsTheFirst() throws IOException {
    try (Wire first = stream("c");
        Wire second = stream("c")) {
      first.readTo("0\r\n\r\n");
      subscribe("c");
      bus.publish(EntityEvent.updated("User", "u1"));
      second.readTo("Ann\"}}}\n\n");
    }
  }

  @Test
  void manyStreamsLeaveNothingBehind() throws IOException, InterruptedException {
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      wires.add(stream("c" + i));
      subscribe("c" + i);
    }
    bus.publish(EntityEvent.updated("User", "u1"));
    for (Wire wire : wires) {
      wire.readTo("Ann\"}}}\n\n");
      wire.close();
    }
    while (handler.openStreams() > 0) {
      Thread.sleep(1); // looks again
    }
    assertThat(bus).extracting("subscribers").isEqualTo(Map.of());
  }

  @Test
  void clientsThatDoNotReadAreLeft() throws IOException, InterruptedException {
    try (Wire wire = stream("c")) {
      subscribe("c");
      String much = "x".repeat(1 << 16);
      while (handler.openStreams() > 0) {
        bus.publish(EntityEvent.updated("User", "u1").withData(Map.of("id", "u1", "name", much)));
        Thread.sleep(1); // looks again
      }
      assertThat(bus).extracting("subscribers").isEqualTo(Map.of());
      wire.readTo("event: next\n");
    }
  }

  @Test
  void streamsEndWithTheServlet() throws Exception {
    try (Wire wire = stream("c")) {
      server.stop();
      wire.readToEnd();
    }
    assertThat(handler.openStreams()).isZero();
  }
}
