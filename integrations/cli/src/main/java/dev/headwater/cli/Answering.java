package dev.headwater.cli;

import dev.headwater.onboarding.Prompter;

/** Who answers an onboarding. */
interface Answering extends Prompter {

  /** Complains of answers that nobody has asked for; called when there is nothing left to ask. */
  default void checkAllUsed() {}

  /** A person, or another prompter. */
  static Answering by(Prompter prompter) {
    return prompter::ask;
  }
}
