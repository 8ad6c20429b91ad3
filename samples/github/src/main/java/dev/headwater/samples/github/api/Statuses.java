package dev.headwater.samples.github.api;

import java.net.http.HttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns every status but 200 into the exception that fits. */
final class Statuses {
  private Statuses() {}

  /** Whatever the answer says is quoted without the token that was sent. */
  static HttpResponse<byte[]> checked(String target, HttpResponse<byte[]> answer, Token token)
      throws GithubException {
    int status = answer.statusCode();
    if (status == 200) {
      return answer;
    }
    SaidLimit limit = SaidLimit.of(answer);
    String found =
        "GET " + target + ": status " + status + " " + token.redact(message(answer.body()));
    if (limit.refused()) {
      throw new RateLimitedException(found + "; refused for a rate limit", limit.rateLimit());
    }
    if (status >= 500) {
      throw new GithubUnavailableException(found, limit.rateLimit());
    }
    throw new GithubException(found + advice(answer), limit.rateLimit());
  }

  private static String advice(HttpResponse<byte[]> answer) {
    return switch (answer.statusCode()) {
      case 301, 302, 307, 308 ->
          "; it moved to "
              + answer.headers().firstValue("location").map(Shorten::text).orElse("nowhere named")
              + ", use its new name";
      case 401 -> "; the token is not valid, or has expired";
      case 403 -> "; the token has no right to read this";
      case 404 -> "; check the name, and that the token may read it";
      default -> "";
    };
  }

  /** What GitHub says in its own words, quoted, if it does. */
  private static String message(byte[] body) {
    try {
      String message = JsonMapper.shared().readTree(body).path("message").stringValue("");
      return message.isEmpty() ? "" : "'" + Shorten.text(message) + "'";
    } catch (JacksonException notJson) {
      return "(" + body.length + " bytes that are not JSON)";
    }
  }
}
