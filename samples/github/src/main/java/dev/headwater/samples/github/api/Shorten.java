package dev.headwater.samples.github.api;

/** Makes text from outside fit for a message. */
final class Shorten {
  private static final int LONGEST = 200;

  private Shorten() {}

  /** The text on one line, without control characters, which could steer a terminal. */
  static String text(String text) {
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    return shown.replaceAll("\\p{Cntrl}+", " ");
  }
}
