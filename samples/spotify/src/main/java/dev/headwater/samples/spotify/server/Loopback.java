package dev.headwater.samples.spotify.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.function.Function;

/** An HTTP server on a free port of this machine alone. */
final class Loopback implements AutoCloseable {
  static {
    // The JDK's server sends head and body apart; unless told so, it waits 40 ms in between.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;

  private Loopback(HttpServer server) {
    this.server = server;
  }

  /** Starts a server; {@code answers} is given each call, one after the other. */
  static Loopback start(Function<Request, Reply> answers) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    Loopback loopback = new Loopback(HttpServer.create(anyPort, 0));
    loopback.server.createContext("/", exchange -> answer(exchange, answers));
    loopback.server.start();
    return loopback;
  }

  URI url() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://" + address.getHostString() + ":" + address.getPort());
  }

  private static void answer(HttpExchange exchange, Function<Request, Reply> answers)
      throws IOException {
    try (exchange) {
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      Reply reply =
          answers.apply(
              new Request(
                  exchange.getRequestMethod(),
                  exchange.getRequestURI().toString(),
                  authorization == null ? "" : authorization,
                  new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      byte[] body = reply.bytes();
      exchange.sendResponseHeaders(reply.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
