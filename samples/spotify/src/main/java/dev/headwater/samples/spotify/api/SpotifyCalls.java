package dev.headwater.samples.spotify.api;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.operation.OperationCalls;

/** How Spotify's operations are called. */
public final class SpotifyCalls {
  private SpotifyCalls() {}

  /**
   * Calls that share Spotify's rate budget, one for each account, and are made again only where
   * that may help.
   *
   * @param calls what else is said of calls: their back-off, and who listens
   */
  public static OperationCalls of(FailsafeCalls calls) {
    return calls.retryIf(SpotifyCalls::mayHelp).calls();
  }

  private static boolean mayHelp(Exception failure) {
    return failure instanceof SpotifyUnavailableException
        || failure instanceof RateLimitedException
        || (failure instanceof HeadwaterException e && e.code() == ErrorCode.OPERATION_TIMEOUT);
  }
}
