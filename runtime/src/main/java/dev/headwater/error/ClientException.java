package dev.headwater.error;

import org.jspecify.annotations.Nullable;

/**
 * The client's mistake, not the program's: the message is safe to show to the client. It has no
 * cause and no stack trace, since whoever sends requests must not make the program work for wrong
 * ones, nor learn from them.
 */
public final class ClientException extends HeadwaterException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String argument;

  /** An error whose message reveals nothing that the client may not know. */
  public ClientException(ErrorCode code, String message) {
    this(code, message, null);
  }

  private ClientException(ErrorCode code, String message, @Nullable String argument) {
    super(code, message, false);
    this.argument = argument;
  }

  /** An argument that is missing or of another type, HW905, by its dotted path. */
  public static ClientException ofArgument(String path, String message) {
    return new ClientException(ErrorCode.INVALID_ARGUMENT, message, path);
  }

  /** The dotted path of the argument that is wrong; null if it is something else. */
  public @Nullable String argument() {
    return argument;
  }
}
