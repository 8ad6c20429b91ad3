package dev.headwater.samples.spotify.server;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One answer.
 *
 * @param status the HTTP status
 * @param headers what is sent besides the length and the type
 * @param body JSON
 */
public record Reply(int status, Map<String, String> headers, JsonNode body) {

  /** Copies the headers. */
  public Reply {
    headers = Map.copyOf(headers);
  }

  /** 200 with a body. */
  public static Reply ok(JsonNode body) {
    return new Reply(200, Map.of(), body);
  }

  /** Another status, in the form of the Web API. */
  public static Reply error(int status, String message) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putObject("error").put("status", status).put("message", message);
    return new Reply(status, Map.of(), body);
  }

  /** 429: too many calls; to be made again after some seconds. */
  public static Reply rateLimit(int seconds) {
    return new Reply(
        429,
        Map.of("Retry-After", String.valueOf(seconds)),
        error(429, "API rate limit exceeded").body());
  }

  /** 400, in the form of the server that gives out tokens. */
  static Reply noTokens(String error, String description) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("error", error).put("error_description", description);
    return new Reply(400, Map.of(), body);
  }

  byte[] bytes() {
    return JsonMapper.shared().writeValueAsBytes(body);
  }
}
