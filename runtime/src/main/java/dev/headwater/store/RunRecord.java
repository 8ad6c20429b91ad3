package dev.headwater.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run in the history of an installation.
 *
 * @param run the run's id
 * @param installation whose run it is
 * @param status how far it is
 * @param started when it started first
 * @param ended when it ended last; null while it runs
 * @param calls how many calls it made, all its starts together
 * @param pages how many pages it stored
 * @param failures how many parents are set aside
 * @param message the first failure; null if there is none
 */
public record RunRecord(
    String run,
    String installation,
    RunStatus status,
    Instant started,
    @Nullable Instant ended,
    long calls,
    long pages,
    long failures,
    @Nullable String message) {

  /** A run that starts. */
  public static RunRecord begun(String run, String installation, Instant at) {
    return new RunRecord(run, installation, RunStatus.RUNNING, at, null, 0, 0, 0, null);
  }

  /** The same run, going on. */
  public RunRecord running() {
    return new RunRecord(
        run, installation, RunStatus.RUNNING, started, null, calls, pages, failures, message);
  }
}
