package dev.headwater.onboarding;

import java.io.EOFException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A terminal into which a test has typed; it keeps what a person would see. */
final class TypedTerminal implements Terminal {
  private final Deque<String> typed;
  private final List<String> screen = new ArrayList<>();

  TypedTerminal(String... lines) {
    this.typed = new ArrayDeque<>(List.of(lines));
  }

  /** What stands on the screen. */
  String screen() {
    return String.join("\n", screen);
  }

  @Override
  public void print(String line) {
    screen.add(line);
  }

  @Override
  public String read(String prompt) throws EOFException {
    String line = next();
    screen.add(prompt + line);
    return line;
  }

  @Override
  public String readSecret(String prompt) throws EOFException {
    screen.add(prompt);
    return next();
  }

  private String next() throws EOFException {
    if (typed.isEmpty()) {
      throw new EOFException("the input has ended");
    }
    return typed.remove();
  }
}
