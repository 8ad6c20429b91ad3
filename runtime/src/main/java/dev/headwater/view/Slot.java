package dev.headwater.view;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

/** A place in a level for what the rows themselves do not hold, by its number in the view. */
abstract class Slot {
  private final int index;
  private final String name;

  Slot(int index, String name) {
    this.index = index;
    this.name = name;
  }

  final int index() {
    return index;
  }

  /** The name of the field. */
  public final String name() {
    return name;
  }

  /**
   * What is thrown if a method of a view fails: HW922, unless it has a code of its own.
   *
   * @param what failed
   */
  static HeadwaterException failed(String what, Exception e) {
    Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
    if (cause instanceof HeadwaterException coded) {
      return coded;
    }
    String why = cause instanceof CancellationException ? "was cancelled" : "failed: " + cause;
    return new HeadwaterException(ErrorCode.COMPUTE_FAILED, what + " " + why, cause);
  }

  @Override
  public final String toString() {
    return name;
  }
}
