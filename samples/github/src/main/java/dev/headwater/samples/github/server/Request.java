package dev.headwater.samples.github.server;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One call, as the server got it.
 *
 * @param target path and query as they were sent
 * @param headers the first value of each, by its name in lower case
 */
public record Request(String target, Map<String, String> headers) {

  /** Copies the headers. */
  public Request {
    headers = Map.copyOf(headers);
  }

  String path() {
    return URI.create(target).getPath();
  }

  /** The query's parameters; GitHub's own need no decoding. */
  Map<String, String> query() {
    String query = URI.create(target).getRawQuery();
    return query == null
        ? Map.of()
        : Arrays.stream(query.split("&"))
            .map(parameter -> parameter.split("=", 2))
            .collect(
                Collectors.toMap(
                    parameter -> parameter[0],
                    parameter -> parameter.length == 1 ? "" : parameter[1],
                    (first, later) -> later));
  }
}
