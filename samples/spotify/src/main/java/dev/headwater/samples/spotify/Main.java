package dev.headwater.samples.spotify;

import dev.headwater.samples.spotify.command.SpotifyCommand;

/** Where the process starts. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(SpotifyCommand.run(args));
  }
}
