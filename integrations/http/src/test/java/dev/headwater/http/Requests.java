package dev.headwater.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests to a handler, and what is in its answers. */
final class Requests {
  private static final JsonMapper JSON = new JsonMapper();

  private Requests() {}

  /** An answer, with its body as text. */
  record Answer(int status, String text) {
    JsonNode json() {
      return JSON.readTree(text);
    }

    JsonNode result(int index) {
      return json().get("results").get(index);
    }

    /** What a request that is rejected as a whole is told. */
    String rejection() {
      JsonNode error = result(0).get("error");
      return status + " " + error.get("code").asString() + ": " + error.get("message").asString();
    }
  }

  static Answer post(FateHandler<?> handler, String body) {
    return post(handler, body.getBytes(UTF_8), Map.of());
  }

  static Answer post(FateHandler<?> handler, byte[] body, Map<String, String> headers) {
    return send(handler, "POST", "/fate", body, headers);
  }

  static Answer send(
      FateHandler<?> handler,
      String method,
      String path,
      byte[] body,
      Map<String, String> headers) {
    int query = path.indexOf('?');
    FateRequest request =
        new FateRequest(
            method,
            query < 0 ? path : path.substring(0, query),
            query < 0 ? null : path.substring(query + 1),
            headers::get);
    JsonResponse response = (JsonResponse) handler.handle(request, ByteBuffer.wrap(body));
    String text = UTF_8.decode(response.body()).toString();
    response.release();
    return new Answer(response.status(), text);
  }

  /** A request with operations that are given as JSON with apostrophes for quotes. */
  static String operations(String... operations) {
    return quoted("{'version': 1, 'operations': [" + String.join(",", operations) + "]}");
  }

  static String quoted(String json) {
    return json.replace('\'', '"');
  }

  static JsonNode parse(String json) {
    return JSON.readTree(quoted(json));
  }
}
