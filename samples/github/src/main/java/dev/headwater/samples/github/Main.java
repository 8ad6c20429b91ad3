package dev.headwater.samples.github;

import dev.headwater.samples.github.command.GithubCommand;

/** Where the process starts. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(GithubCommand.run(args));
  }
}
