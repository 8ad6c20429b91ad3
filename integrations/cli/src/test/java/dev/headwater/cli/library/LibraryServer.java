package dev.headwater.cli.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The server: two towns, of which Ulm has three libraries of 50 books each, 10 to a page. */
public final class LibraryServer implements AutoCloseable {
  /** The token that it knows. */
  public static final String TOKEN = "s3cret-t0ken-of-ulm";

  /** How many books a library has. */
  public static final int BOOKS = 50;

  private static final int PAGE = 10;
  private static final List<String> LIBRARIES = List.of("east", "north", "west");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger pages = new AtomicInteger();
  private final Map<String, Integer> failing = new ConcurrentHashMap<>();
  private volatile int held = Integer.MAX_VALUE;
  private volatile CountDownLatch arrived = new CountDownLatch(1);
  private volatile CountDownLatch released = new CountDownLatch(1);

  private LibraryServer(HttpServer server) {
    this.server = server;
  }

  /** Starts one. */
  public static LibraryServer start() throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    LibraryServer started = new LibraryServer(HttpServer.create(anyPort, 0));
    started.server.setExecutor(started.threads);
    started.server.createContext("/", started::answer);
    started.server.start();
    return started;
  }

  /** Where it is. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How many pages of books were asked for. */
  public int pages() {
    return pages.get();
  }

  /** Answers with this status whatever path starts so; with 200, as always. */
  public void failing(String path, int status) {
    failing.put(path, status);
  }

  /** Holds the answer to a page, counted from now. */
  public void holdPage(int number) {
    arrived = new CountDownLatch(1);
    released = new CountDownLatch(1);
    held = pages.get() + number;
  }

  /** Waits until the page is asked for that is held. */
  public boolean isHeld() throws InterruptedException {
    return arrived.await(60, TimeUnit.SECONDS);
  }

  /** Lets the page go. */
  public void release() {
    held = Integer.MAX_VALUE;
    released.countDown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        exchange.sendResponseHeaders(401, -1);
        return;
      }
      if (path.contains("/books") && pages.incrementAndGet() == held) {
        arrived.countDown();
        awaitRelease();
      }
      int status =
          failing.entrySet().stream()
              .filter(each -> path.startsWith(each.getKey()))
              .mapToInt(Map.Entry::getValue)
              .findFirst()
              .orElse(200);
      if (status != 200) {
        exchange.sendResponseHeaders(status, -1);
        return;
      }
      byte[] body = JsonMapper.shared().writeValueAsString(body(path)).getBytes(UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private void awaitRelease() {
    try {
      released.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Object body(String path) {
    if (path.equals("/towns")) {
      return List.of("Bonn", "Ulm");
    }
    if (path.startsWith("/towns/")) {
      ArrayNode libraries = JsonNodeFactory.instance.arrayNode();
      if (path.endsWith("/Ulm")) {
        LIBRARIES.forEach(
            code -> libraries.addObject().put("code", code).put("name", "Library " + code));
      }
      return libraries;
    }
    String code = path.split("/", -1)[2];
    int from = Integer.parseInt(path.substring(path.indexOf('=') + 1));
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    ArrayNode books = page.putArray("books");
    for (int i = from; i < from + PAGE; i++) {
      book(LIBRARIES.indexOf(code) * BOOKS + i, books.addObject());
    }
    return from + PAGE == BOOKS ? page : page.put("next", String.valueOf(from + PAGE));
  }

  private static void book(int number, ObjectNode book) {
    book.put("number", number).put("title", "Book, the " + number + "th");
    book.put("kind", number % 5 == 0 ? "POEMS" : "NOVEL").put("pages", 100 + number);
    book.put("lent", number % 3 == 0).put("author", "author " + number % 7);
    book.put("bought", "2026-01-" + (10 + number % 20) + "T12:00:00Z");
    if (number % 2 == 0) {
      book.putNull("rating");
    } else {
      book.put("rating", number / 10.0);
    }
  }

  @Override
  public void close() {
    release();
    server.stop(0);
    threads.shutdownNow();
  }
}
