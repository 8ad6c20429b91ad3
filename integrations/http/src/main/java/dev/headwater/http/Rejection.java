package dev.headwater.http;

import dev.headwater.error.ApiError;
import dev.headwater.error.ApiError.Category;
import dev.headwater.error.ApiException;

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

  static ApiException liveRequest() {
    return badRequest("Invalid Fate live request.");
  }

  static ApiException liveOperation() {
    return badRequest("Invalid Fate live operation.");
  }

  static ApiException subscribe() {
    return badRequest("Invalid Fate live subscribe operation.");
  }

  static ApiException subscribeConnection() {
    return badRequest("Invalid Fate live connection subscribe operation.");
  }

  static ApiException notLive() {
    return notFound("Live views are not enabled.");
  }

  static ApiException noConnection() {
    return notFound("Live connection not found.");
  }

  static ApiException noSource(String type) {
    return notFound("No source registered for '" + type + "'.");
  }

  static ApiException noNode(String type) {
    return notFound("No source registered for live connection node type '" + type + "'.");
  }

  static ApiException tooManySubscriptions(int limit) {
    return badRequest("A connection may have at most " + limit + " subscriptions.");
  }

  private static ApiException notFound(String message) {
    return new ApiException(Category.NOT_FOUND, message);
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
