package dev.headwater.sync;

import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Words failures with their place: source, parent, cursor and attempt.
 *
 * @param source the source's name
 * @param parent the parent
 * @param cursor the cursor of the page, null for the first
 * @param attempt how often it was requested
 */
record PageFailures(String source, Ref<?> parent, @Nullable String cursor, int attempt) {

  /** The source did something wrong. */
  FailedParent of(ErrorCode code, String what) {
    return failed(failure(code, "source '" + source + "' " + what, null, null));
  }

  FailedParent fetch(Exception cause) {
    return failed(
        failure(
            ErrorCode.FETCH_FAILED,
            "source '"
                + source
                + "' could not fetch a page: "
                + cause
                + "; run it again under the same id to go on from here",
            null,
            cause));
  }

  FailedParent derivation(@Nullable String derivation, Exception cause) {
    return failed(
        failure(
            ErrorCode.DERIVATION_FAILED,
            "derivation '"
                + derivation
                + "' of source '"
                + source
                + "' failed: "
                + cause
                + "; nothing of the page was stored",
            derivation,
            cause));
  }

  FailedParent store(RuntimeException cause) {
    return failed(
        failure(
            ErrorCode.COMMIT_FAILED,
            "the store failed on a page of source '" + source + "': " + cause,
            null,
            cause));
  }

  SyncFailure interrupted(InterruptedException cause) {
    return failure(
        ErrorCode.RUN_INTERRUPTED,
        "interrupted at source '" + source + "'; run it again under the same id to go on",
        null,
        cause);
  }

  private FailedParent failed(SyncFailure failure) {
    return new FailedParent(new Work.Key(source, parent), failure);
  }

  private SyncFailure failure(
      ErrorCode code, String what, @Nullable String derivation, @Nullable Throwable cause) {
    String where = cursor == null ? "first page" : "cursor '" + cursor + "'";
    String message =
        "[" + code.code() + "] " + parent + ", " + where + ", attempt " + attempt + ": " + what;
    return new SyncFailure(code, message, source, parent, cursor, attempt, derivation, cause);
  }
}
