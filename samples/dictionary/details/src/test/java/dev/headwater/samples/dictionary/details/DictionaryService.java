package dev.headwater.samples.dictionary.details;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The service, on loopback: it holds three terms and answers with the fields it is asked for. */
final class DictionaryService implements AutoCloseable {
  private static final List<String> ENTRIES =
      List.of("a bean", "a brown bean", "a bean of beans", "beans", "no more beans");

  private final HttpServer server;
  private final JsonMapper json = JsonMapper.shared();

  /** The requests it has had, without the part before the path. */
  final List<String> requests = new CopyOnWriteArrayList<>();

  DictionaryService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/terms/", this::term);
    server.createContext("/entries", this::entries);
    server.start();
  }

  URI uri() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  private void term(HttpExchange exchange) throws IOException {
    String slug = exchange.getRequestURI().getPath().substring("/terms/".length());
    Map<String, String> query = query(exchange);
    if (!slug.equals("coffee") && !slug.equals("tea")) {
      answer(exchange, 404, json.createObjectNode());
      return;
    }
    ObjectNode all = json.createObjectNode();
    all.put("slug", slug).put("title", slug.equals("tea") ? "Tea" : "Coffee");
    all.put("definitionCount", 2).put("seeAlso", slug.equals("tea") ? "coffee" : "tea");
    all.put("myVote", query.getOrDefault("viewer", "").equals("ann") ? 1 : 0);
    ArrayNode definitions = all.putArray("definitions");
    definitions.addObject().put("slug", slug).put("ulid", "01A").put("text", "low").put("score", 1);
    definitions.addObject().put("slug", slug).put("ulid", "01B").put("text", "top").put("score", 9);
    all.retain(Arrays.asList(query.getOrDefault("fields", "").split(",", -1)));
    answer(exchange, 200, all);
  }

  private void entries(HttpExchange exchange) throws IOException {
    Map<String, String> query = query(exchange);
    List<Integer> found = new ArrayList<>();
    String text = query.getOrDefault("text", "");
    for (int i = Integer.parseInt(query.getOrDefault("cursor", "0")); i < ENTRIES.size(); i++) {
      if (ENTRIES.get(i).contains(text)) {
        found.add(i);
      }
    }
    int size = Integer.parseInt(query.getOrDefault("size", "20"));
    ObjectNode page = json.createObjectNode();
    ArrayNode entries = page.putArray("entries");
    found.stream()
        .limit(size)
        .forEach(i -> entries.addObject().put("id", "e" + i).put("text", ENTRIES.get(i)));
    if (found.size() > size) {
      page.put("next", String.valueOf(found.get(size)));
    }
    answer(exchange, 200, page);
  }

  private Map<String, String> query(HttpExchange exchange) {
    requests.add(exchange.getRequestURI().toString());
    Map<String, String> found = new HashMap<>();
    @Nullable String query = exchange.getRequestURI().getRawQuery();
    for (String part : query == null ? new String[0] : query.split("&", -1)) {
      int equal = part.indexOf('=');
      found.put(
          part.substring(0, equal),
          URLDecoder.decode(part.substring(equal + 1), StandardCharsets.UTF_8));
    }
    return found;
  }

  private void answer(HttpExchange exchange, int status, ObjectNode body) throws IOException {
    try (exchange) {
      byte[] bytes = json.writeValueAsBytes(body);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
