package dev.headwater.samples.github.server;

import static java.util.stream.Collectors.toMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
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
    loopback.server.createContext("/", exchange -> loopback.answer(exchange, answers));
    loopback.server.start();
    return loopback;
  }

  URI baseUrl() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://" + address.getHostString() + ":" + address.getPort());
  }

  private void answer(HttpExchange exchange, Function<Request, Reply> answers) throws IOException {
    try (exchange) {
      Request request = request(exchange);
      Reply reply =
          exchange.getRequestMethod().equals("GET")
              ? answers.apply(request)
              : Reply.error(405, "Only GET is served");
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      byte[] body = reply.bytes();
      exchange.sendResponseHeaders(reply.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static Request request(HttpExchange exchange) {
    Map<String, String> headers =
        exchange.getRequestHeaders().entrySet().stream()
            .collect(
                toMap(
                    header -> header.getKey().toLowerCase(Locale.ROOT),
                    header -> header.getValue().get(0)));
    return new Request(exchange.getRequestURI().toString(), headers);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
