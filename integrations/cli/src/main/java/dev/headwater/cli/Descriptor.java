package dev.headwater.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A standard stream, which may be a terminal. */
enum Descriptor {
  INPUT("0"),
  ERROR("2");

  private static final int USUAL = 80;

  /** Rows and columns, as {@code stty} has them. */
  private static final Pattern SIZE = Pattern.compile("\\d+ ([1-9]\\d{1,4})");

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

  /** How wide the terminal is; 0 if it is none. Many systems do not tell, then it is 80 wide. */
  int columns() {
    if (!isTerminal()) {
      return 0;
    }
    try {
      Process size = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String answer = new String(size.getInputStream().readAllBytes(), US_ASCII).strip();
      Matcher parts = SIZE.matcher(answer);
      return size.waitFor() == 0 && parts.matches() ? Integer.parseInt(parts.group(1)) : USUAL;
    } catch (IOException notPosix) {
      return USUAL;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
