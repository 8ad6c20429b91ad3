package dev.headwater.api;

import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.error.ClientException;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      if (mistake.argument() != null) {
        return wrongArgument(mistake, mistake.argument());
      }
      return compatible && mistake.code() == ErrorCode.INVALID_PAGE
          ? ApiError.INTERNAL
          : new ApiError(ApiError.Category.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
    errors.failed(where, e);
    return ApiError.INTERNAL;
  }

  /** The same as of an input that is wrong, with one issue. */
  private static ApiError wrongArgument(ClientException mistake, String path) {
    Map<String, Object> issue = new LinkedHashMap<>();
    issue.put("code", mistake.code().code());
    issue.put("path", List.of(path.split("\\.", -1)));
    issue.put("message", String.valueOf(mistake.getMessage()));
    return new ApiError(
        ApiError.Category.VALIDATION_ERROR, "Validation failed.", Json.of(List.of(issue)));
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
