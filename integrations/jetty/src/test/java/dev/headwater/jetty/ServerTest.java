package dev.headwater.jetty;

import static dev.headwater.jetty.Served.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.blog.BlogContext;
import dev.headwater.http.FateHandler;
import dev.headwater.http.blog.BlogApi;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server starts, stops, and keeps to its times. */
@Timeout(60)
final class ServerTest {
  private static final String HEAD = "POST /fate HTTP/1.1\r\nHost: x\r\n";

  @Test
  void oneLine() throws Exception {
    FateHandler<BlogContext> handler = FateHandler.of(new BlogApi().api(), BlogApi::context);
    try (HeadwaterServer server = HeadwaterServer.start(handler, 0);
        Wire wire = new Wire(server.port())) {
      assertThat(server.uri()).hasToString("http://127.0.0.1:" + server.port() + "/fate");
      wire.send(HEAD + "Content-Length: 2\r\n\r\n{}");
      assertThat(wire.readTo("]}")).contains("Invalid Fate protocol request.");
    }
  }

  @Test
  void aPortThatIsTaken() {
    try (Served served = new Served()) {
      int port = served.server.port();
      FateHandler<BlogContext> handler = FateHandler.of(served.blog.api(), BlogApi::context);
      assertThatThrownBy(() -> HeadwaterServer.start(handler, port))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("the server could not be started on port " + port + ": ");
    }
  }

  @Test
  void everywhere() throws IOException, InterruptedException {
    try (Served served = new Served(options -> {}, options -> options.path(""))) {
      assertThat(served.post("/", query("viewer")).statusCode()).isEqualTo(200);
    }
    assertThatThrownBy(() -> new Served(options -> {}, options -> options.path("fate/")))
        .hasMessageStartingWith("a path begins with a slash");
    assertThatThrownBy(() -> new Served(options -> {}, options -> options.pages("nowhere")))
        .hasMessage("there is no folder 'nowhere' in the class path");
  }

  @Test
  void virtualThreadsWhereThereAre() throws IOException, InterruptedException {
    try (Served served = new Served(options -> {}, HeadwaterServerBuilder::virtualThreads)) {
      String body = served.post("/fate", query("thread")).body();
      assertThat(body.contains("\"headwater-http")).isEqualTo(!VirtualThreads.areSupported());
      assertThat(body).contains("\"ok\":true");
    }
  }

  @Test
  void answersInTheThreadThatReadsIfItIsToldThatNothingWaits() throws Exception {
    try (Served served =
        new Served(options -> {}, options -> options.pages("page").nonBlocking())) {
      assertThat(served.post("/fate", query("thread")).body()).contains("\"ok\":true");
      HeadwaterServerBuilder options = HeadwaterServer.builder(served.handler).pages("page");
      Server jetty = new Server();
      assertThat(options.handlers(jetty).getInvocationType()).isEqualTo(InvocationType.BLOCKING);
      assertThat(options.nonBlocking().handlers(jetty).getInvocationType())
          .isEqualTo(InvocationType.NON_BLOCKING);
    }
  }

  @Test
  void aSlowHeaderIsNotWaitedFor() throws Exception {
    try (Served served =
            new Served(options -> {}, options -> options.requestTimeout(Duration.ofMillis(500)));
        Wire wire = new Wire(served.server.port())) {
      wire.send(HEAD);
      assertThatThrownBy(
              () -> {
                while (true) {
                  wire.send("X-A: b\r\n");
                  Thread.sleep(100); // as a client that is slow, and never idle
                }
              })
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aSlowBodyIsNotWaitedFor() throws Exception {
    try (Served served =
            new Served(options -> {}, options -> options.requestTimeout(Duration.ofMillis(500)));
        Wire wire = new Wire(served.server.port())) {
      wire.send(HEAD + "Content-Length: 1000\r\n\r\n");
      assertThatThrownBy(
              () -> {
                while (true) {
                  wire.send(" ");
                  Thread.sleep(100); // as a client that is slow, and never idle
                }
              })
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void requestsAreFinishedWhenItStops() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    FateHandler<BlogContext> handler =
        FateHandler.of(
            new BlogApi().api(),
            headers -> {
              begun.countDown();
              go.await();
              return BlogApi.context(headers);
            });
    HeadwaterServer server = HeadwaterServer.start(handler, 0);
    Thread stopping = new Thread(server::close);
    try (Wire wire = new Wire(server.port())) {
      String body = query("viewer");
      wire.send(HEAD + "Content-Length: " + body.length() + "\r\n\r\n" + body);
      begun.await();
      stopping.start();
      while (canConnect(server.port())) {
        Thread.sleep(1); // until it takes no more connections
      }
      Thread.sleep(2000); // longer than connections that do nothing are kept from now on
      go.countDown();
      assertThat(wire.readTo("]}")).startsWith("HTTP/1.1 200 OK");
    }
    stopping.join();
  }

  private static boolean canConnect(int port) {
    if (port < 0) {
      return false;
    }
    try (Wire wire = new Wire(port)) {
      return wire != null;
    } catch (IOException e) {
      return false;
    }
  }
}
