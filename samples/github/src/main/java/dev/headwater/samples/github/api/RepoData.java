package dev.headwater.samples.github.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A repository as GitHub lists it. */
public record RepoData(String fullName, @Nullable String description, int stars) {

  static RepoData read(JsonNode json) {
    JsonNode description = json.required("description");
    return new RepoData(
        json.required("full_name").stringValue(),
        description.isNull() ? null : description.stringValue(),
        json.required("stargazers_count").intValue());
  }
}
