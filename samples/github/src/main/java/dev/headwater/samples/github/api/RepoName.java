package dev.headwater.samples.github.api;

/**
 * The full name of a repository.
 *
 * @param owner the login of the account it belongs to
 * @param name its name in that account
 */
public record RepoName(String owner, String name) {

  /** Checks both parts, since they go into a path. */
  public RepoName {
    if (!PathPart.isName(owner) || !PathPart.isName(name)) {
      throw notARepository(owner + "/" + name);
    }
  }

  /**
   * Reads {@code owner/name}.
   *
   * @throws IllegalArgumentException if the text is anything else; the message says what to write
   */
  public static RepoName parse(String fullName) {
    int slash = fullName.indexOf('/');
    if (slash < 0) {
      throw notARepository(fullName);
    }
    return new RepoName(fullName.substring(0, slash), fullName.substring(slash + 1));
  }

  private static IllegalArgumentException notARepository(String text) {
    return new IllegalArgumentException(
        "'" + Shorten.text(text) + "' is no repository; write OWNER/NAME, as in acme/anvil");
  }

  /** {@code owner/name}. */
  @Override
  public String toString() {
    return owner + "/" + name;
  }
}
