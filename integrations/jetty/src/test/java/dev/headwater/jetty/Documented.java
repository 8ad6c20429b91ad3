package dev.headwater.jetty;

import dev.headwater.api.Api;
import dev.headwater.blog.BlogContext;
import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.http.FateHandler;
import dev.headwater.http.RequestHeaders;
import dev.headwater.http.blog.BlogApi;
import dev.headwater.live.ConnectionEvent;
import dev.headwater.live.ConnectionEvent.Change;
import dev.headwater.live.EntityEvent;
import dev.headwater.live.MemoryBus;
import java.time.Duration;
import java.util.Map;

/** What documents show, compiled. */
final class Documented {
  private Documented() {}

  static FateHandler<BlogContext> handler(Api<BlogContext> api) {
    FateHandler<BlogContext> handler = FateHandler.of(api, BlogApi::context);
    return handler;
  }

  static BlogContext context(RequestHeaders headers) {
    String user = headers.get("X-User-Id");
    if (user != null && user.startsWith("banned")) {
      throw new ApiException(ApiError.Category.FORBIDDEN, "This account is suspended.");
    }
    return new BlogContext(user);
  }

  static HeadwaterServer oneLine(FateHandler<BlogContext> handler) {
    HeadwaterServer server = HeadwaterServer.start(handler, 8080);
    return server;
  }

  static HeadwaterServer options(FateHandler<BlogContext> handler) {
    HeadwaterServer server =
        HeadwaterServer.builder(handler)
            .port(8080)
            .path("/api/fate")
            .allowOrigins("https://app.example.org")
            .allowHeaders("Content-Type", "X-User-Id")
            .virtualThreads()
            .requestTimeout(Duration.ofSeconds(20))
            .stopTimeout(Duration.ofSeconds(5))
            .pages("page")
            .start();
    return server;
  }

  static FateHandler<BlogContext> live(Api<BlogContext> api) {
    MemoryBus bus = new MemoryBus();
    FateHandler<BlogContext> handler = FateHandler.builder(api, BlogApi::context).live(bus).build();
    publish(bus);
    return handler;
  }

  private static void publish(MemoryBus bus) {
    bus.publish(EntityEvent.updated("Post", "p1").withChanged("title"));
    bus.publish(EntityEvent.deleted("Comment", "c1"));
    bus.publish(
        ConnectionEvent.of("Post.comments", Change.APPEND_NODE)
            .withArgs(Map.of("id", "p1"))
            .withNode("Comment", "c9"));
  }
}
