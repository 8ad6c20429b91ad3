package dev.headwater.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.http.LiveLimits;
import dev.headwater.live.EntityEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streams of events, over real connections. */
final class StreamsTest {
  private final Served served =
      new Served(
          options ->
              options.liveLimits(LiveLimits.defaults().queue(50).heartbeat(Duration.ofMillis(200))),
          options -> {});

  @AfterEach
  void close() {
    served.close();
  }

  private void until(Condition condition) throws InterruptedException {
    while (!condition.holds()) {
      Thread.sleep(1); // looks again
    }
  }

  @FunctionalInterface
  private interface Condition {
    boolean holds();
  }

  @Test
  void aStreamAndItsEvents() throws IOException, InterruptedException {
    try (Wire wire = new Wire(served.server.port())) {
      wire.send("GET /fate/live?connectionId=c HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(wire.readTo("\r\n\r\n"))
          .startsWith("HTTP/1.1 200 OK")
          .containsIgnoringCase("content-type: text/event-stream; charset=utf-8\r\n")
          .containsIgnoringCase("cache-control: no-cache\r\n");
      wire.readTo(": connected\n\n");
      served.subscribe("c");
      served.bus.publish(EntityEvent.updated("User", "u1").withEventId("e1"));
      wire.readTo(
          "id: e1\nevent: next\ndata: {\"kind\":\"next\",\"id\":\"s\",\"event\":"
              + "{\"data\":{\"id\":\"u1\",\"name\":\"Ann\"}}}\n\n");
      wire.readTo(": heartbeat\n\n");
    }
  }

  @Test
  void theSameIdAgainEndsTheFirst() throws IOException, InterruptedException {
    try (Wire first = served.stream("c");
        Wire second = served.stream("c")) {
      first.readTo("0\r\n\r\n"); // the end of the body: not cut off
      served.subscribe("c");
      served.bus.publish(EntityEvent.updated("User", "u1"));
      second.readTo("Ann\"}}}\n\n");
    }
  }

  @Test
  void manyStreamsLeaveNothingBehind() throws IOException, InterruptedException {
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      wires.add(served.stream("c" + i));
      served.subscribe("c" + i);
    }
    assertThat(served.handler.openStreams()).isEqualTo(200);
    served.bus.publish(EntityEvent.updated("User", "u1"));
    for (Wire wire : wires) {
      wire.readTo("Ann\"}}}\n\n");
      wire.close();
    }
    until(() -> served.handler.openStreams() == 0);
    assertThat(served.bus).extracting("subscribers").isEqualTo(Map.of());
  }

  @Test
  void clientsThatDoNotReadAreLeft() throws IOException, InterruptedException {
    try (Wire wire = served.stream("c")) {
      served.subscribe("c");
      String much = "x".repeat(1 << 16);
      until(
          () -> {
            served.bus.publish(
                EntityEvent.updated("User", "u1").withData(Map.of("id", "u1", "name", much)));
            return served.handler.openStreams() == 0;
          });
      assertThat(served.bus).extracting("subscribers").isEqualTo(Map.of());
      wire.readTo("event: next\n");
    }
  }

  @Test
  void streamsEndWhenTheServerStops() throws IOException {
    try (Wire wire = served.stream("c")) {
      served.close();
      wire.readTo("0\r\n\r\n");
    }
  }
}
