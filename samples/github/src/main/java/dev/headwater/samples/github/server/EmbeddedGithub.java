package dev.headwater.samples.github.server;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A GitHub of any size on this machine: one account whose repositories have issues, listed as the
 * real service lists them.
 *
 * <p>As there, an account's repositories are paged by number and issues by a hidden position, the
 * links between pages of issues name the repository by its id, and a tenth of the issues are pull
 * requests.
 */
public final class EmbeddedGithub implements AutoCloseable {
  /** The login of the one account. */
  public static final String ACCOUNT = Catalog.ACCOUNT;

  private static final Pattern REPOS = Pattern.compile("/users/" + ACCOUNT + "/repos");
  private static final Pattern ISSUES =
      Pattern.compile(
          "/(?:repos/" + ACCOUNT + "/repo-|repositories/)(?<repo>[1-9]\\d{0,8})/issues");

  private final Catalog catalog;
  private final Function<Request, Optional<Reply>> interference;
  private final Loopback server;

  private EmbeddedGithub(Size size, Function<Request, Optional<Reply>> interference)
      throws IOException {
    this.catalog = new Catalog(size);
    this.interference = interference;
    this.server = Loopback.start(this::answer);
  }

  /** Starts a server. */
  public static EmbeddedGithub start(Size size) throws IOException {
    return start(size, request -> Optional.empty());
  }

  /**
   * Starts a server that answers a call itself only if {@code interference} does not: which so can
   * limit the rate, fail, or just listen. It is given one call after the other.
   */
  public static EmbeddedGithub start(Size size, Function<Request, Optional<Reply>> interference)
      throws IOException {
    return new EmbeddedGithub(size, interference);
  }

  /** Where it is. */
  public URI baseUrl() {
    return server.baseUrl();
  }

  private Reply answer(Request request) {
    return interference.apply(request).orElseGet(() -> answerOf(request));
  }

  private Reply answerOf(Request request) {
    Size size = catalog.size();
    Slice slice = Slice.of(request.query());
    if (REPOS.matcher(request.path()).matches()) {
      String next = request.path() + "?" + slice.nextByPage();
      return page(slice, size.repos(), index -> catalog.repo(index + 1), next);
    }
    if (request.path().equals("/user")) {
      return viewer(request);
    }
    Matcher issues = ISSUES.matcher(request.path());
    if (issues.matches() && Integer.parseInt(issues.group("repo")) <= size.repos()) {
      int repo = Integer.parseInt(issues.group("repo"));
      String state = request.query().getOrDefault("state", "open");
      var selection = new IssueSelection(size.issues(), state);
      return page(
          slice,
          selection.count(),
          index -> catalog.issue(repo, selection.number(index)),
          "/repositories/" + repo + "/issues?state=" + state + "&" + slice.nextByPosition());
    }
    return Reply.error(404, "Not Found");
  }

  /** Any token is one of the account. */
  private static Reply viewer(Request request) {
    return request.headers().containsKey("authorization")
        ? Reply.ok(JsonNodeFactory.instance.objectNode().put("id", 1).put("login", ACCOUNT))
        : Reply.error(401, "Requires authentication");
  }

  private Reply page(Slice slice, int total, IntFunction<JsonNode> item, String next) {
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    for (int index = slice.from(); index < slice.end(total); index++) {
      items.add(item.apply(index));
    }
    Reply reply = Reply.ok(items);
    return slice.end(total) < total
        ? reply.with("Link", "<" + baseUrl() + next + ">; rel=\"next\"")
        : reply;
  }

  @Override
  public void close() {
    server.close();
  }
}
