package dev.headwater.samples.github.server;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

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

  /** Another status, with GitHub's form of a message. */
  public static Reply error(int status, String message) {
    var body = JsonNodeFactory.instance.objectNode();
    body.put("message", message).put("status", String.valueOf(status));
    return new Reply(status, Map.of(), body);
  }

  /** 403: the calls of this window are used up; a new one starts at a time. */
  public static Reply primaryLimit(Instant reset) {
    return error(403, "API rate limit exceeded").withWindow(0, reset);
  }

  /** 429: too many calls at once; to be made again after a while. */
  public static Reply secondaryLimit(Duration retryAfter) {
    return error(429, "You have exceeded a secondary rate limit")
        .with("Retry-After", String.valueOf(retryAfter.toSeconds()));
  }

  /** The same answer, saying how many calls are left until a new window starts. */
  public Reply withWindow(int remaining, Instant reset) {
    return with("X-RateLimit-Remaining", String.valueOf(remaining))
        .with("X-RateLimit-Reset", String.valueOf(reset.getEpochSecond()));
  }

  /** The same answer with one more header. */
  public Reply with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, body);
  }

  byte[] bytes() {
    return JsonMapper.shared().writeValueAsBytes(body);
  }
}
