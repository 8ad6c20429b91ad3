package dev.headwater.onboarding;

/** Says to a person why what was answered cannot be used; the message must hold no secret. */
public final class InvalidAnswerException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong, in words for the person. */
  public InvalidAnswerException(String message) {
    super(message);
  }
}
