package dev.headwater.api;

import java.lang.System.Logger.Level;

/** Told of whatever fails that is not the client's mistake. Called from any thread. */
@FunctionalInterface
public interface ErrorListener {
  /** Logs it as an error of {@code dev.headwater.api}, with the platform's logger. */
  ErrorListener LOG =
      (where, failure) ->
          System.getLogger("dev.headwater.api").log(Level.ERROR, where + " failed", failure);

  /**
   * Something failed; the client is only told that it did.
   *
   * @param where {@code query viewer}, for example
   */
  void failed(String where, Throwable failure);
}
