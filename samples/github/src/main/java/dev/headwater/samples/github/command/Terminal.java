package dev.headwater.samples.github.command;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Tells whether someone is watching. */
final class Terminal {
  private Terminal() {}

  /**
   * Whether standard error is a terminal. Java 17 knows this of standard input and output together
   * only, so {@code test} is asked, which every POSIX system has; elsewhere it is taken for none.
   */
  static boolean isStandardError() {
    try {
      return new ProcessBuilder("test", "-t", "2").redirectError(Redirect.INHERIT).start().waitFor()
          == 0;
    } catch (IOException notPosix) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
