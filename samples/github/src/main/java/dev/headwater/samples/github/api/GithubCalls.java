package dev.headwater.samples.github.api;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.operation.OperationCalls;
import java.time.Duration;

/** How GitHub's operations are called. */
public final class GithubCalls {
  private static final Duration LONGEST_TROUBLE = Duration.ofMinutes(10);

  private GithubCalls() {}

  /**
   * Calls that share GitHub's rate budget: one for each account. They wait no longer than the
   * settings allow, and are made again only where that may help.
   *
   * @param calls what else is said of calls: their back-off, and who listens
   */
  public static OperationCalls of(FailsafeCalls calls, GithubSettings settings) {
    OperationCalls budgeted =
        calls
            .retryIf(GithubCalls::mayHelp)
            .maxWait(settings.longestWait())
            .maxRetryTime(settings.longestWait().plus(LONGEST_TROUBLE))
            .calls();
    return settings.isThisMachine() ? new UnboundedCalls(budgeted) : budgeted;
  }

  private static boolean mayHelp(Exception failure) {
    return failure instanceof GithubUnavailableException
        || failure instanceof RateLimitedException
        || (failure instanceof HeadwaterException e && e.code() == ErrorCode.OPERATION_TIMEOUT);
  }
}
