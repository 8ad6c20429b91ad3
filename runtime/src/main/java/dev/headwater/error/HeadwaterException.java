package dev.headwater.error;

import org.jspecify.annotations.Nullable;

/** An error with a stable code; the message starts with it. */
public class HeadwaterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  /** An error that nothing else caused. */
  public HeadwaterException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /** An error with its cause, or null. */
  public HeadwaterException(ErrorCode code, String message, @Nullable Throwable cause) {
    super("[" + code.code() + "] " + message, cause);
    this.code = code;
  }

  /** An error that need not say where in the program it was found. */
  HeadwaterException(ErrorCode code, String message, boolean withStackTrace) {
    super("[" + code.code() + "] " + message, null, true, withStackTrace);
    this.code = code;
  }

  /** The stable code. */
  public final ErrorCode code() {
    return code;
  }
}
