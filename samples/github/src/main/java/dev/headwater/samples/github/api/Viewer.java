package dev.headwater.samples.github.api;

import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimited;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The account that a token belongs to.
 *
 * @param login its login
 * @param rateLimit what the answer said of GitHub's limits; null if nothing
 */
public record Viewer(String login, @Nullable RateLimit rateLimit) implements RateLimited {

  static Viewer read(String target, HttpResponse<byte[]> answer) throws GithubException {
    try {
      String login = JsonMapper.shared().readTree(answer.body()).required("login").stringValue();
      return new Viewer(login, SaidLimit.of(answer).rateLimit());
    } catch (JacksonException e) {
      throw new GithubException(
          "GET " + target + ": not the user that GitHub documents: " + e.getMessage(), e);
    }
  }
}
