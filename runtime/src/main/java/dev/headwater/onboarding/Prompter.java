package dev.headwater.onboarding;

import java.io.IOException;
import java.util.Map;

/** Asks a person. */
public interface Prompter {

  /**
   * Asks for all fields of a prompt.
   *
   * @return the answers by the names of the fields; what is missing counts as empty
   * @throws IOException if nobody can be asked
   * @throws InterruptedException if the person gives up
   */
  Map<String, String> ask(Prompt prompt) throws IOException, InterruptedException;
}
