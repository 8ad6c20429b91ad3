package dev.headwater.samples.github.server;

import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything the embedded server knows, computed from names and numbers: the same size always gives
 * the same answers, and no size takes memory.
 */
final class Catalog {
  /** The one account. */
  static final String ACCOUNT = "acme";

  /** The ids of a repository's issues start at its number times this. */
  static final int IDS_PER_REPO = 10_000_000;

  private static final Instant FIRST_ISSUE = Instant.parse("2024-01-01T00:00:00Z");

  private final Size size;

  Catalog(Size size) {
    this.size = size;
  }

  Size size() {
    return size;
  }

  /** A repository by its number, from 1. */
  ObjectNode repo(int repo) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", repo).put("name", "repo-" + repo).put("full_name", ACCOUNT + "/repo-" + repo);
    json.put("description", repo % 3 == 0 ? null : "The anvils of batch " + repo);
    return json.put("stargazers_count", (int) (repo * 17L % 1000));
  }

  /** An issue by its repository's number and its own, both from 1. */
  ObjectNode issue(int repo, int number) {
    Instant createdAt = FIRST_ISSUE.plus(Duration.ofMinutes(number));
    boolean open = !IssueSelection.isClosed(number);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", (long) repo * IDS_PER_REPO + number).put("number", number);
    json.put("title", "Anvil " + number + " of batch " + repo + " rings hollow");
    json.put("state", open ? "open" : "closed");
    json.set("user", author(repo, number));
    json.put("created_at", createdAt.toString());
    json.put("closed_at", open ? null : createdAt.plus(Duration.ofHours(1)).toString());
    if (number % 10 == 0) {
      json.putObject("pull_request").put("merged_at", (String) null);
    }
    return json;
  }

  /** Neighbours have different authors; a repository with enough issues has all of them. */
  private ObjectNode author(int repo, int number) {
    int author = 1 + (int) ((repo * 31L + number) % size.authors());
    return JsonNodeFactory.instance.objectNode().put("id", author).put("login", "smith-" + author);
  }
}
