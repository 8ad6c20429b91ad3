package dev.headwater.http;

import dev.headwater.api.ApiError;
import dev.headwater.api.ApiError.Category;
import dev.headwater.api.ApiException;

/** Why requests are rejected as a whole. */
final class Rejection {
  private Rejection() {}

  static ApiException json() {
    return badRequest("Request body must be valid JSON.");
  }

  static ApiException request() {
    return badRequest("Invalid Fate protocol request.");
  }

  static ApiException operation() {
    return badRequest("Invalid Fate protocol operation.");
  }

  static ApiException byId() {
    return badRequest("Invalid Fate byId operation.");
  }

  static ApiException named() {
    return badRequest("Invalid Fate named operation.");
  }

  static ApiException badRequest(String message) {
    return new ApiException(Category.BAD_REQUEST, message);
  }

  static ApiException tooLarge(int bodyBytes) {
    return new ApiException(
        new ApiError(
            Category.BAD_REQUEST,
            "Request body is too large; it may have " + bodyBytes + " bytes."),
        413);
  }

  static ApiException tooDeep(int depth) {
    return badRequest(
        "Request body is nested too deeply; at most "
            + depth
            + " arrays and objects may be inside each other.");
  }

  static ApiException tooMany(int operations, int limit) {
    return badRequest(
        "Request has too many operations: " + operations + ", but at most " + limit + " may be.");
  }
}
