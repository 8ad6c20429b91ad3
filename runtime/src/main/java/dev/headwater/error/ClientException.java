package dev.headwater.error;

/**
 * The client's mistake, not the program's: the message is safe to show to the client. It has no
 * cause and no stack trace, since whoever sends requests must not make the program work for wrong
 * ones, nor learn from them.
 */
public final class ClientException extends HeadwaterException {
  private static final long serialVersionUID = 1L;

  /** An error whose message reveals nothing that the client may not know. */
  public ClientException(ErrorCode code, String message) {
    super(code, message, false);
  }
}
