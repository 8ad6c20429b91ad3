package dev.headwater.samples.dictionary.details;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service that holds the terms. */
public final class DictionaryClient {
  private final URI service;
  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.shared();

  /** A client of the service at an address. */
  public DictionaryClient(URI service) {
    this.service = service;
  }

  /** A term with the fields that are asked for; empty if there is none. */
  Optional<TermDetail> term(String slug, Collection<String> fields, String viewer)
      throws IOException, InterruptedException {
    String query = "?viewer=" + encoded(viewer) + "&fields=" + String.join(",", fields);
    HttpResponse<String> answer = get("terms/" + encoded(slug) + query);
    return answer.statusCode() == 404
        ? Optional.empty()
        : Optional.of(detail(json.readTree(answer.body())));
  }

  /** A page of the entries that contain a text, with the service's own cursor. */
  EntryPage search(String text, @Nullable String cursor, int size)
      throws IOException, InterruptedException {
    String from = cursor == null ? "" : "&cursor=" + encoded(cursor);
    HttpResponse<String> answer = get("entries?text=" + encoded(text) + "&size=" + size + from);
    JsonNode page = json.readTree(answer.body());
    List<Entry> entries = new ArrayList<>();
    page.path("entries")
        .forEach(entry -> entries.add(new Entry(entry.path("id").asString(), text(entry, "text"))));
    return new EntryPage(entries, page.path("next").asString(null));
  }

  /** A page of a search. */
  record EntryPage(List<Entry> entries, @Nullable String next) {}

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(service.resolve(path)).build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200 && answer.statusCode() != 404) {
      throw new IOException(request.uri() + " answered " + answer.statusCode());
    }
    return answer;
  }

  private static TermDetail detail(JsonNode term) {
    List<Definition> definitions = new ArrayList<>();
    term.path("definitions")
        .forEach(
            each ->
                definitions.add(
                    new Definition(
                        text(each, "slug"),
                        text(each, "ulid"),
                        text(each, "text"),
                        each.path("score").asInt())));
    return new TermDetail(
        text(term, "slug"),
        term.path("title").asString(null),
        term.path("definitionCount").asInt(0),
        term.path("myVote").isNumber() ? term.path("myVote").asInt() : null,
        definitions,
        term.path("seeAlso").asString(null));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
