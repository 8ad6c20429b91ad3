package dev.headwater.samples.github.api;

import dev.headwater.operation.RateLimit;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One page of a listing: a JSON array, the target of its {@code next} link, and the limits. */
record Listing<T>(List<T> items, @Nullable String next, @Nullable RateLimit rateLimit) {

  /**
   * Reads an answer.
   *
   * @throws GithubException if it is not of the form that GitHub documents
   */
  static <T> Listing<T> read(
      String target, HttpResponse<byte[]> answer, Origin origin, Function<JsonNode, T> item)
      throws GithubException {
    try {
      JsonNode json = JsonMapper.shared().readTree(answer.body());
      if (!json.isArray()) {
        throw new IllegalArgumentException("an array, not " + json.getNodeType());
      }
      List<T> items = StreamSupport.stream(json.spliterator(), false).map(item).toList();
      String next =
          LinkHeader.target(answer.headers().allValues("link"), "next")
              .map(link -> origin.target(answer.uri(), link))
              .orElse(null);
      return new Listing<>(items, next, SaidLimit.of(answer).rateLimit());
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      throw new GithubException(
          "GET " + target + ": not the listing that GitHub documents: " + e.getMessage(), e);
    }
  }
}
