package dev.headwater.error;

import dev.headwater.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * An error of the application's that is meant for the client: its message and issues are shown. It
 * has no stack trace, for it is an answer and not a failure of the program.
 */
public final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ApiError error;
  private final int status;

  /** An error without issues. */
  public ApiException(ApiError.Category category, String message) {
    this(category, message, null);
  }

  /** An error with issues, or null. */
  public ApiException(ApiError.Category category, String message, @Nullable Json issues) {
    this(new ApiError(category, message, issues), category.status());
  }

  /**
   * An error with a status of its own, for the context of a request: it is the status of the whole
   * answer then.
   */
  public ApiException(ApiError error, int status) {
    super(error.category() + ": " + error.message(), null, true, false);
    this.error = error;
    this.status = status;
  }

  /** What the client is told. */
  public ApiError error() {
    return error;
  }

  /** The status in HTTP if the request as a whole failed. */
  public int status() {
    return status;
  }
}
