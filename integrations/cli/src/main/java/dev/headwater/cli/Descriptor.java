package dev.headwater.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** A standard stream, which may be a terminal. */
enum Descriptor {
  INPUT("0"),
  ERROR("2");

  private final String number;

  Descriptor(String number) {
    this.number = number;
  }

  /**
   * Whether it is a terminal. Java 17 knows this of standard input and output together only, so
   * {@code test} is asked, which every POSIX system has; elsewhere Java's console tells.
   */
  @SuppressWarnings("SystemConsoleNull") // it is null without a terminal until JDK 22
  boolean isTerminal() {
    try {
      return new ProcessBuilder("test", "-t", number)
              .redirectInput(Redirect.INHERIT)
              .redirectError(Redirect.INHERIT)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notPosix) {
      return System.console() != null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
