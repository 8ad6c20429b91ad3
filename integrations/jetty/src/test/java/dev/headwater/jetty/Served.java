package dev.headwater.jetty;

import dev.headwater.blog.BlogContext;
import dev.headwater.http.FateHandler;
import dev.headwater.http.FateHandlerBuilder;
import dev.headwater.http.blog.BlogApi;
import dev.headwater.live.MemoryBus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The blog on a server, and a client. */
final class Served implements AutoCloseable {
  final BlogApi blog = new BlogApi();
  final MemoryBus bus = new MemoryBus();
  final FateHandler<BlogContext> handler;
  final HeadwaterServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Changes what is set up. */
  @FunctionalInterface
  interface Options<B> {
    void set(B builder);
  }

  Served(Options<FateHandlerBuilder<BlogContext>> options, Options<HeadwaterServerBuilder> more) {
    FateHandlerBuilder<BlogContext> builder =
        FateHandler.builder(blog.api(), BlogApi::context).live(bus);
    options.set(builder);
    handler = builder.build();
    HeadwaterServerBuilder served = HeadwaterServer.builder(handler);
    more.set(served);
    server = served.start();
  }

  Served() {
    this(options -> {}, options -> {});
  }

  static String operations(String... operations) {
    return "{'version': 1, 'operations': [%s]}"
        .formatted(String.join(",", operations))
        .replace('\'', '"');
  }

  static String query(String name) {
    return operations("{'id': '1', 'kind': 'query', 'name': '" + name + "', 'select': ['name']}");
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Opens a stream, and reads its first bytes. */
  Wire stream(String id) throws IOException {
    Wire wire = new Wire(server.port());
    wire.send(
        "GET /fate/live?connectionId=" + id + " HTTP/1.1\r\nHost: x\r\nX-User-Id: u1\r\n\r\n");
    wire.readTo(": connected\n\n");
    return wire;
  }

  void subscribe(String id) throws IOException, InterruptedException {
    String body =
        ("{'version': 1, 'connectionId': '%s', 'operations': [{'id': 's', 'kind': 'subscribe',"
                + " 'type': 'User', 'entityId': 'u1', 'select': ['name']}]}")
            .formatted(id)
            .replace('\'', '"');
    HttpResponse<String> answer = post("/fate/live", body);
    if (answer.statusCode() != 200) {
      throw new IOException(answer.body());
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
