package dev.headwater.samples.github.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An issue as GitHub lists it; GitHub counts a pull request as one. */
public record IssueData(
    long id,
    int number,
    String title,
    String state,
    boolean pullRequest,
    @Nullable UserData user,
    Instant createdAt,
    @Nullable Instant closedAt) {

  static IssueData read(JsonNode json) {
    JsonNode closedAt = json.required("closed_at");
    return new IssueData(
        json.required("id").longValue(),
        json.required("number").intValue(),
        json.required("title").stringValue(),
        json.required("state").stringValue(),
        json.has("pull_request"),
        UserData.readOrNull(json.required("user")),
        Instant.parse(json.required("created_at").stringValue()),
        closedAt.isNull() ? null : Instant.parse(closedAt.stringValue()));
  }
}
