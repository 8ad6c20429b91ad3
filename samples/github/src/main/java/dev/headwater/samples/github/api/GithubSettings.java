package dev.headwater.samples.github.api;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * Where and how to ask.
 *
 * @param baseUrl the API's root, such as {@code https://api.github.com}: http or https, with no
 *     query, fragment or user
 * @param perPage the most items to ask for in one page, 1 to 100, which is GitHub's own limit
 * @param states which issues to ask for
 * @param longestWait how long a call may wait for the rate limit at once, not negative
 */
public record GithubSettings(URI baseUrl, int perPage, IssueStates states, Duration longestWait) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is outside its range; the message says which and what
   *     to write
   */
  public GithubSettings {
    require(isRoot(baseUrl), "'" + baseUrl + "' is no root of an API; write http(s)://HOST[/PATH]");
    require(perPage >= 1 && perPage <= 100, perPage + " items a page; write 1 to 100");
    require(!longestWait.isNegative(), "a wait of " + longestWait + "; write 0 or more");
  }

  /** All issues, 100 a page, and at most 15 minutes of waiting at once. */
  public static GithubSettings of(URI baseUrl) {
    return new GithubSettings(baseUrl, 100, IssueStates.ALL, Duration.ofMinutes(15));
  }

  /** The same server, asked for other issues. */
  public GithubSettings withStates(IssueStates other) {
    return new GithubSettings(baseUrl, perPage, other, longestWait);
  }

  private static boolean isRoot(URI url) {
    return ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
        && url.getHost() != null
        && url.getRawUserInfo() == null
        && url.getRawQuery() == null
        && url.getRawFragment() == null;
  }

  /** Whether the server is on this machine. */
  boolean isThisMachine() {
    return THIS_MACHINE.contains(baseUrl.getHost());
  }

  /** Whether nobody on the way can read what is sent. */
  boolean isPrivate() {
    return "https".equals(baseUrl.getScheme()) || isThisMachine();
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
