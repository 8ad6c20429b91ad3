package dev.headwater.store;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.util.Optional;

/** What every store says of commits that it refuses. */
public final class CommitErrors {
  private CommitErrors() {}

  /**
   * Checks that a page follows the last one that was stored.
   *
   * @throws HeadwaterException HW706 if it does not
   */
  public static void checkFollows(PageCommit<?> page, Optional<Checkpoint> reached) {
    int committed = reached.map(Checkpoint::pages).orElse(0);
    if (page.page() != committed + 1) {
      throw new HeadwaterException(
          ErrorCode.COMMIT_FAILED,
          "page "
              + page.page()
              + " of source '"
              + page.source()
              + "' for "
              + page.parent()
              + " does not follow page "
              + committed
              + ", the last one stored in run "
              + page.write().run());
    }
  }
}
