package dev.headwater.samples.github.api;

import java.net.URI;

/**
 * Where the API is, and the only place calls go to.
 *
 * <p>A cursor is the path and query of a {@code next} link, without scheme and host: it is short,
 * and wherever it was kept meanwhile, it cannot lead a call, and the token with it, elsewhere.
 */
final class Origin {
  private final URI root;
  private final String basePath;

  Origin(URI baseUrl) {
    this.root = baseUrl.resolve("/");
    this.basePath = baseUrl.getRawPath().replaceAll("/+$", "");
  }

  /** The target of a call below the API's root: {@code path} starts with a slash. */
  String below(String path) {
    return basePath + path;
  }

  /** The address of a target. */
  URI resolve(String target) {
    if (!target.startsWith("/")) {
      throw new IllegalArgumentException("no cursor of this API: " + Shorten.text(target));
    }
    return URI.create(root.getScheme() + "://" + root.getRawAuthority() + target);
  }

  /**
   * The target that a link leads to.
   *
   * @throws IllegalArgumentException if the link is none, or leads to another origin
   */
  String target(URI from, String link) {
    URI next = from.resolve(URI.create(link));
    boolean same =
        root.getScheme().equalsIgnoreCase(next.getScheme())
            && root.getHost().equalsIgnoreCase(next.getHost())
            && port(root) == port(next);
    if (!same) {
      throw new IllegalArgumentException(
          "a link out of " + root + ", not followed: " + Shorten.text(link));
    }
    return next.getRawQuery() == null
        ? next.getRawPath()
        : next.getRawPath() + "?" + next.getRawQuery();
  }

  private static int port(URI url) {
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
  }
}
