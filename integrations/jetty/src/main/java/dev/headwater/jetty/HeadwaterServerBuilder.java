package dev.headwater.jetty;

import dev.headwater.http.FateHandler;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** Sets up a {@link HeadwaterServer}. Not thread-safe. */
public final class HeadwaterServerBuilder {
  private final FateHandler<?> handler;
  private int port;
  private @Nullable String host;
  private String path = "/fate";
  private Set<String> origins = Set.of();
  private Set<String> allowedHeaders = Set.of("Content-Type");
  private int threads = 200;
  private boolean virtualThreads;
  private boolean nonBlocking;
  private Duration requestTimeout = Duration.ofSeconds(30);
  private Duration stopTimeout = Duration.ofSeconds(10);
  private @Nullable String pages;

  HeadwaterServerBuilder(FateHandler<?> handler) {
    this.handler = handler;
  }

  /** Where it listens; any port that is free unless said. */
  public HeadwaterServerBuilder port(int port) {
    this.port = port;
    return this;
  }

  /** The name or address of the one interface it listens on; all unless said. */
  public HeadwaterServerBuilder host(String host) {
    this.host = host;
    return this;
  }

  /** Where requests are answered, and below it; {@code /fate} unless said. No slash at the end. */
  public HeadwaterServerBuilder path(String path) {
    if (!path.isEmpty() && (!path.startsWith("/") || path.endsWith("/"))) {
      throw new IllegalArgumentException(
          "a path begins with a slash and does not end with one, or is empty, unlike '"
              + path
              + "'");
    }
    this.path = path;
    return this;
  }

  /**
   * The origins, such as {@code https://example.org}, whose pages may use the server, cookies
   * included; none but its own unless said.
   */
  public HeadwaterServerBuilder allowOrigins(String... origins) {
    this.origins = Arrays.stream(origins).map(Pattern::quote).collect(Collectors.toSet());
    return this;
  }

  /** The headers that pages of other origins may send; {@code Content-Type} unless said. */
  public HeadwaterServerBuilder allowHeaders(String... headers) {
    this.allowedHeaders = Set.of(headers);
    return this;
  }

  /** How many threads there may be, and thereby requests at once; 200 unless said, at least 8. */
  public HeadwaterServerBuilder threads(int most) {
    this.threads = most;
    return this;
  }

  /**
   * Answers each request in a virtual thread, where the Java it runs on has these; handlers that
   * wait then hold no thread of the system.
   */
  public HeadwaterServerBuilder virtualThreads() {
    this.virtualThreads = true;
    return this;
  }

  /**
   * Has requests answered by the threads that read them, which saves handing each over: for
   * applications that answer from memory. One that ever waits, as for a database, would keep all
   * others waiting.
   */
  public HeadwaterServerBuilder nonBlocking() {
    this.nonBlocking = true;
    return this;
  }

  /**
   * How long a client may be silent within a request or between two, and how long it may take to
   * send one; 30 seconds unless said.
   */
  public HeadwaterServerBuilder requestTimeout(Duration timeout) {
    this.requestTimeout = timeout;
    return this;
  }

  /** How long requests have to be finished when the server stops; 10 seconds unless said. */
  public HeadwaterServerBuilder stopTimeout(Duration timeout) {
    this.stopTimeout = timeout;
    return this;
  }

  /**
   * A folder of the class path, such as {@code web}, whose files are served everywhere else; {@code
   * index.html} where no file is named.
   */
  public HeadwaterServerBuilder pages(String folder) {
    this.pages = folder;
    return this;
  }

  /**
   * Starts the server.
   *
   * @throws IllegalStateException if it cannot be started, for example because the port is taken
   */
  public HeadwaterServer start() {
    Server server = new Server(pool());
    ServerConnector connector = connector(server);
    server.addConnector(connector);
    server.setStopTimeout(stopTimeout.toMillis());
    server.setErrorHandler(quietErrors());
    server.setHandler(handlers(server));
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(
          "the server could not be started on port " + port + ": " + e.getMessage(), e);
    }
    return new HeadwaterServer(handler, connector, path);
  }

  private QueuedThreadPool pool() {
    QueuedThreadPool pool = new QueuedThreadPool(threads);
    pool.setName("headwater-http");
    if (virtualThreads && VirtualThreads.areSupported()) {
      pool.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    }
    return pool;
  }

  private ServerConnector connector(Server server) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    // Paths are compared as they were sent, so that an escaped slash is not ambiguous here.
    http.setUriCompliance(
        UriCompliance.DEFAULT.with("fate", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR));
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setPort(port);
    connector.setHost(host);
    connector.setIdleTimeout(requestTimeout.toMillis());
    connector.addBean(new SlowHeaders(requestTimeout, connector));
    return connector;
  }

  private static ErrorHandler quietErrors() {
    ErrorHandler errors = new ErrorHandler();
    errors.setShowStacks(false);
    errors.setShowCauses(false);
    return errors;
  }

  Handler handlers(Server server) {
    InvocationType type = nonBlocking ? InvocationType.NON_BLOCKING : InvocationType.BLOCKING;
    Handler fate = new FateJettyHandler(handler, path, requestTimeout, type);
    Handler all =
        pages == null ? fate : new Handler.Sequence(false, List.of(fate, files(server, pages)));
    return new GracefulHandler(origins.isEmpty() ? all : crossOrigin(all));
  }

  private Handler crossOrigin(Handler all) {
    CrossOriginHandler cors = new CrossOriginHandler();
    cors.setAllowedOriginPatterns(origins);
    cors.setAllowedHeaders(allowedHeaders);
    cors.setAllowCredentials(true);
    cors.setHandler(all);
    return cors;
  }

  private static Handler files(Server server, String folder) {
    Resource base = ResourceFactory.of(server).newClassLoaderResource(folder);
    if (base == null || !base.isDirectory()) {
      throw new IllegalStateException("there is no folder '" + folder + "' in the class path");
    }
    ResourceHandler files = new ResourceHandler();
    files.setBaseResource(base);
    files.setDirAllowed(false);
    return files;
  }
}
