package dev.headwater.http;

import static dev.headwater.http.Requests.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.blog.BlogContext;
import dev.headwater.http.blog.BlogApi;
import dev.headwater.live.EntityEvent;
import dev.headwater.live.MemoryBus;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections 16.1 and 16.8 of the protocol: how streams begin and end. */
final class LiveStreamTest {
  private static final EntityEvent EVENT = EntityEvent.updated("User", "u1");
  private static final String FRAME =
      "event: next\ndata: {\"kind\":\"next\",\"id\":\"s\",\"event\":{\"data\":{\"id\":\"u1\"}}}\n\n";

  private final BlogApi blog = new BlogApi();
  private final MemoryBus bus = new MemoryBus();
  private final FateHandler<BlogContext> handler = handler(LiveLimits.defaults());

  private FateHandler<BlogContext> handler(LiveLimits limits) {
    return FateHandler.builder(blog.api(), BlogApi::context)
        .live(bus)
        .liveLimits(limits)
        .liveExecutor(Runnable::run)
        .build();
  }

  @ParameterizedTest
  @CsvSource({"GET", "POST", "PUT"})
  void notWithoutBus(String method) {
    FateHandler<BlogContext> dead = FateHandler.of(blog.api(), BlogApi::context);
    assertThat(send(dead, method, "/fate/live?connectionId=c", new byte[0], Map.of()).text())
        .isEqualTo(
            "{\"version\":1,\"results\":[{\"id\":\"live\",\"ok\":false,\"error\":"
                + "{\"code\":\"NOT_FOUND\",\"message\":\"Live views are not enabled.\"}}]}");
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /live?connectionId=c",
    "HEAD, /live?connectionId=c",
    "GET, /live",
    "GET, /live?",
    "GET, /live?connectionId",
    "GET, /live?connectionId=",
    "GET, /live?connectionid=c",
    "GET, /live?connectionId=&connectionId=c",
  })
  void wrongRequests(String method, String path) {
    assertThat(send(handler, method, path, new byte[0], Map.of("X-User-Id", "crash")).rejection())
        .isEqualTo("400 BAD_REQUEST: Invalid Fate live request.");
  }

  @Test
  void theContextMayRefuse() {
    Map<String, String> suspended = Map.of("X-User-Id", "suspended");
    Requests.Answer answer =
        send(handler, "GET", "/x/y/live?connectionId=c", new byte[0], suspended);
    assertThat(answer.rejection()).isEqualTo("403 FORBIDDEN: Suspended.");
    assertThat(answer.result(0).get("id").asString()).isEqualTo("live");
    assertThat(handler.openStreams()).isZero();
  }

  @Test
  void aStreamBegins() {
    FateRequest request =
        new FateRequest("GET", "/fate/live", "x=1&connectionId=%C3%A4+b", RequestHeaders.NONE);
    EventStream stream = (EventStream) handler.handle(request, ByteBuffer.allocate(0));
    assertThat(stream.status()).isEqualTo(200);
    assertThat(stream.contentType()).isEqualTo("text/event-stream; charset=utf-8");
    assertThat(stream.cacheControl()).isEqualTo("no-cache");
    assertThat(LiveClient.control(handler, "\u00e4 b").status()).isEqualTo(200);
    stream.close();
    assertThat(LiveClient.control(handler, "\u00e4 b").status()).isEqualTo(404);
  }

  @Test
  void theFirstBytes() {
    assertThat(LiveClient.open(handler, "c").received()).isEqualTo(": connected\n\n");
  }

  @Test
  void aLaterStreamOfTheSameId() {
    LiveClient first = LiveClient.open(handler, "c").to("s", "User", "u1", "[]");
    LiveClient second = LiveClient.open(handler, "c");
    bus.publish(EVENT);
    assertThat(first.hasEnded()).isTrue();
    assertThat(first.wasAborted()).isFalse();
    assertThat(first.received()).isEqualTo(": connected\n\n");
    assertThat(second.received()).isEqualTo(": connected\n\n");
    first.close();
    second.to("s", "User", "u1", "[]");
    bus.publish(EVENT);
    assertThat(second.received()).isEqualTo(FRAME);
    assertThat(handler.openStreams()).isOne();
  }

  @Test
  void nothingIsLeftOfStreamsThatHaveEnded() {
    LiveClient client =
        LiveClient.open(handler, "c").to("s", "User", "u1", "[]").toList("t", "posts", "{}", "[]");
    client.slow();
    bus.publish(EVENT);
    client.read(new IOException("gone"));
    assertThat(client.wasAborted()).isTrue();
    assertThat(handler.openStreams()).isZero();
    assertThat(bus).extracting("subscribers").isEqualTo(Map.of());
  }

  @Test
  void eventsWaitForSlowClients() {
    LiveClient client = LiveClient.open(handler, "c").to("s", "User", "u1", "[]");
    client.received();
    client.slow();
    bus.publish(EVENT);
    bus.publish(EVENT);
    bus.publish(EVENT);
    assertThat(client.received()).isEqualTo(FRAME);
    client.read(null);
    assertThat(client.received()).isEqualTo(FRAME + FRAME);
  }

  @Test
  void clientsThatAreTooSlowAreLeft() {
    FateHandler<BlogContext> small = handler(LiveLimits.defaults().queue(2));
    LiveClient client = LiveClient.open(small, "c").to("s", "User", "u1", "[]");
    client.received();
    client.slow();
    bus.publish(EVENT);
    bus.publish(EVENT);
    bus.publish(EVENT);
    assertThat(client.hasEnded()).isFalse();
    bus.publish(EVENT);
    assertThat(client.wasAborted()).isTrue();
    assertThat(small.openStreams()).isZero();
    client.read(null);
    assertThat(client.received()).isEqualTo(FRAME);
  }

  @Test
  void aQueueThatHoldsNothing() {
    FateHandler<BlogContext> none = handler(LiveLimits.defaults().queue(0));
    LiveClient client = LiveClient.open(none, "c").to("s", "User", "u1", "[]");
    bus.publish(EVENT);
    assertThat(client.received()).isEqualTo(": connected\n\n");
    assertThat(client.hasEnded()).isTrue();
  }

  @Test
  void whatIsCancelledDoesNotArriveAnyMore() {
    LiveClient client =
        LiveClient.open(handler, "c").to("s", "User", "u1", "[]").to("t", "User", "u1", "[]");
    client.received();
    client.slow();
    bus.publish(EVENT);
    client.control("{'id': 't', 'kind': 'unsubscribe'}");
    client.to("s", "User", "u1", "['name']");
    client.read(null);
    assertThat(client.received()).isEqualTo(FRAME);
    bus.publish(EVENT);
    assertThat(client.received()).contains("Ann").doesNotContain("\"id\":\"t\"");
  }

  @Test
  void closingEndsAllStreams() {
    LiveClient one = LiveClient.open(handler, "1");
    LiveClient two = LiveClient.open(handler, "2");
    handler.close();
    assertThat(one.hasEnded()).isTrue();
    assertThat(two.hasEnded()).isTrue();
    assertThat(LiveClient.open(handler, "3").hasEnded()).isTrue();
    assertThat(handler.openStreams()).isZero();
  }

  @Test
  void heartbeats() throws InterruptedException {
    FateHandler<BlogContext> fast = handler(LiveLimits.defaults().heartbeat(Duration.ofMillis(5)));
    LiveClient client = LiveClient.open(fast, "c");
    String all = client.received();
    while (!all.contains(": heartbeat\n\n: heartbeat\n\n")) {
      Thread.onSpinWait();
      all += client.received();
    }
    client.close();
    fast.close();
    assertThat(all).startsWith(": connected\n\n").doesNotContain("data");
  }
}
