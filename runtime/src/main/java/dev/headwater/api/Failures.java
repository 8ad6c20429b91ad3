package dev.headwater.api;

import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.error.ClientException;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import org.jspecify.annotations.Nullable;

/** What clients are told of exceptions. Immutable and thread-safe. */
public final class Failures {
  private final ErrorListener errors;
  private final boolean compatible;

  Failures(ErrorListener errors, boolean compatible) {
    this.errors = errors;
    this.compatible = compatible;
  }

  /** What a client is told of an operation that failed; whatever it is not told is listened to. */
  ApiError shown(Operation operation, Throwable e) {
    return shown(operation.kind().word() + " " + operation.name(), e);
  }

  /**
   * What a client is told of something that failed; whatever it is not told is listened to.
   *
   * @param where {@code query viewer}, for example
   */
  public ApiError shown(String where, Throwable e) {
    ApiException meant = meant(e);
    if (meant != null) {
      return meant.error();
    }
    if (e instanceof ClientException mistake) {
      return compatible && mistake.code() == ErrorCode.INVALID_PAGE
          ? ApiError.INTERNAL
          : new ApiError(ApiError.Category.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
    errors.failed(where, e);
    return ApiError.INTERNAL;
  }

  /** What the application has meant for the client, even if a source or field failed with it. */
  private static @Nullable ApiException meant(Throwable e) {
    Throwable found = e;
    while (found instanceof HeadwaterException && found.getCause() != null) {
      found = found.getCause();
    }
    return found instanceof ApiException meant ? meant : null;
  }
}
