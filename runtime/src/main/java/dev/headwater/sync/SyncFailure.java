package dev.headwater.sync;

import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Why a run did not get on with one parent, or at all.
 *
 * @param code the stable code
 * @param message what happened, where, and why, the code at its start
 * @param source the source; null if the failure is of the whole run
 * @param parent the parent; null if the failure is of the whole run
 * @param cursor the cursor that was requested; null for the first page
 * @param attempt how often the page had been requested, from 1; 0 if it was not
 * @param derivation the derivation, if it was one that failed
 * @param cause the exception, if there was one
 */
public record SyncFailure(
    ErrorCode code,
    String message,
    @Nullable String source,
    @Nullable Ref<?> parent,
    @Nullable String cursor,
    int attempt,
    @Nullable String derivation,
    @Nullable Throwable cause) {

  @Override
  public String toString() {
    return message;
  }
}
