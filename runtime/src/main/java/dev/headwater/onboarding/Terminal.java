package dev.headwater.onboarding;

import java.io.Console;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines that a person types. */
public interface Terminal {

  /** Shows a line. */
  void print(String line);

  /**
   * Reads a line that is shown as it is typed.
   *
   * @throws EOFException if there are no more
   */
  String read(String prompt) throws IOException;

  /**
   * Reads a line that is not shown.
   *
   * @throws EOFException if there are no more
   */
  String readSecret(String prompt) throws IOException;

  /**
   * The terminal of this process.
   *
   * @throws IOException if it has none, since it was started by a program or with its input from
   *     elsewhere
   */
  @SuppressWarnings("SystemConsoleNull") // it is null without a terminal until JDK 22
  static Terminal system() throws IOException {
    Console console = System.console();
    if (console == null) {
      throw new IOException("there is no terminal to ask in");
    }
    return new Terminal() {
      @Override
      public void print(String line) {
        console.printf("%s%n", line);
      }

      @Override
      public String read(String prompt) throws IOException {
        return typed(console.readLine("%s", prompt));
      }

      @Override
      public String readSecret(String prompt) throws IOException {
        char[] secret = console.readPassword("%s", prompt);
        return typed(secret == null ? null : new String(secret));
      }

      private static String typed(@Nullable String line) throws EOFException {
        if (line == null) {
          throw new EOFException("the input has ended");
        }
        return line;
      }
    };
  }
}
