package dev.headwater.serve;

import dev.headwater.json.JsonOutput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests read of answers. */
final class Answers {
  private static final JsonMapper JSON = new JsonMapper();

  private Answers() {}

  static JsonNode json(Answer<?> answer) {
    JsonOutput out = new JsonOutput();
    answer.write(out);
    return JSON.readTree(out.toString());
  }

  /** JSON with apostrophes for quotes. */
  static JsonNode parse(String text) {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
