package dev.headwater.samples.github.server;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One recorded GET call of the real service.
 *
 * @param target path and query
 * @param scope the scheme, host and port it went to
 * @param reply what was answered
 */
record Recording(String target, String scope, Reply reply) {

  /** Whether a recorded call is one that only reads. */
  static boolean isGet(JsonNode json) {
    return json.required("method").stringValue().equalsIgnoreCase("GET");
  }

  /** Reads one GET call in the form in which the {@code nock} library records them. */
  static Recording read(JsonNode json) {
    Map<String, String> headers = new LinkedHashMap<>();
    json.required("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asString()));
    return new Recording(
        json.required("path").stringValue(),
        json.required("scope").stringValue().replaceAll(":443$", ""),
        new Reply(json.required("status").intValue(), headers, json.required("response")));
  }
}
