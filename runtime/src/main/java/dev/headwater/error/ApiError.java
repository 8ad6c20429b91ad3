package dev.headwater.error;

import dev.headwater.json.Json;
import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import org.jspecify.annotations.Nullable;

/**
 * What a client is told of something that failed. Immutable.
 *
 * @param issues what exactly is wrong, in a form of the application's; null if there is nothing
 */
public record ApiError(Category category, String message, @Nullable Json issues) {
  private static final JsonName CODE = JsonName.of("code");
  private static final JsonName MESSAGE = JsonName.of("message");
  private static final JsonName ISSUES = JsonName.of("issues");

  /** Whatever the client has nothing to do with, and need not know of. */
  public static final ApiError INTERNAL =
      new ApiError(Category.INTERNAL_ERROR, "Internal server error.");

  /** An error without issues. */
  public ApiError(Category category, String message) {
    this(category, message, null);
  }

  /** Kinds of errors, with the status each has in HTTP. */
  public enum Category {
    /** The request is wrong. */
    BAD_REQUEST(400),
    /** The input is wrong; there are issues. */
    VALIDATION_ERROR(400),
    /** Nobody is logged in. */
    UNAUTHORIZED(401),
    /** Whoever is logged in may not do this. */
    FORBIDDEN(403),
    /** There is no such thing. */
    NOT_FOUND(404),
    /** Not the client's mistake. */
    INTERNAL_ERROR(500);

    private final int status;

    Category(int status) {
      this.status = status;
    }

    /** The status in HTTP. */
    public int status() {
      return status;
    }
  }

  /** Writes the error as one JSON value. */
  public void write(JsonOutput out) {
    out.beginObject().name(CODE).string(category.name()).name(MESSAGE).string(message);
    if (issues != null) {
      out.name(ISSUES).json(issues);
    }
    out.endObject();
  }
}
