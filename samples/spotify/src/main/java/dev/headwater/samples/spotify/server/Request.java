package dev.headwater.samples.spotify.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One call, as the server got it.
 *
 * @param method GET or POST
 * @param target path and query as they were sent
 * @param authorization the header; empty if there was none
 * @param body what was sent; empty for GET
 */
public record Request(String method, String target, String authorization, String body) {

  String path() {
    return URI.create(target).getPath();
  }

  Map<String, String> query() {
    String query = URI.create(target).getRawQuery();
    return parameters(query == null ? "" : query);
  }

  Map<String, String> form() {
    return parameters(body);
  }

  /** Prints neither the header nor the body: secrets are in them. */
  @Override
  public String toString() {
    return method + " " + target;
  }

  private static Map<String, String> parameters(String text) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String parameter : text.split("&", -1)) {
      int equals = parameter.indexOf('=');
      if (equals > 0) {
        String value = URLDecoder.decode(parameter.substring(equals + 1), UTF_8);
        parameters.put(parameter.substring(0, equals), value);
      }
    }
    return parameters;
  }
}
