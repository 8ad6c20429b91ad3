package dev.headwater.samples.spotify.command;

import dev.headwater.onboarding.Prompt;
import dev.headwater.onboarding.Prompter;
import dev.headwater.samples.spotify.server.EmbeddedSpotify;
import java.io.IOException;
import java.util.Map;

/** Answers what a person would who has an account with the embedded server: all playlists. */
final class GivenAnswers implements Prompter {
  private final EmbeddedSpotify server;

  GivenAnswers(EmbeddedSpotify server) {
    this.server = server;
  }

  @Override
  public Map<String, String> ask(Prompt prompt) throws IOException {
    if (prompt.problem() != null) {
      throw new IOException("step '" + prompt.step() + "' was refused: " + prompt.problem());
    }
    return prompt.step().equals("application")
        ? Map.of(
            "clientId", server.clientId(),
            "clientSecret", server.clientSecret(),
            "refreshToken", server.refreshToken())
        : Map.of();
  }
}
