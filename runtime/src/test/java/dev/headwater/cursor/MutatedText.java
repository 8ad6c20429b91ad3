package dev.headwater.cursor;

import java.util.Random;

/** Texts made of a good one, in all ways in which texts go wrong. */
final class MutatedText {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private final Random random;
  private final String text;
  private final String other;
  private final byte[] bytes;

  /** Of one text, and sometimes with parts of the other. */
  MutatedText(Random random, String text, String other) {
    this.random = random;
    this.text = text;
    this.other = other;
    this.bytes = Cursors.bytes(text);
  }

  String next() {
    int at = random.nextInt(text.length());
    int end = at + random.nextInt(text.length() - at);
    return switch (random.nextInt(12)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + text.substring(end);
      case 2 -> text.substring(0, at) + text.substring(at, end) + text.substring(at);
      case 3 -> text.substring(0, at) + LETTERS.charAt(random.nextInt(64)) + text.substring(at + 1);
      case 4 -> text.substring(0, at) + (char) random.nextInt() + text.substring(at + 1);
      case 5 -> text.substring(0, at) + LETTERS.charAt(random.nextInt(64)) + text.substring(at);
      case 6 -> text.substring(0, at) + other.substring(Math.min(at, other.length()));
      case 7 -> garbage();
      default -> changedBytes();
    };
  }

  private String garbage() {
    StringBuilder garbage = new StringBuilder();
    for (int i = random.nextInt(80); i > 0; i--) {
      garbage.append(LETTERS.charAt(random.nextInt(64)));
    }
    return garbage.toString();
  }

  private String changedBytes() {
    byte[] changed = bytes.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(changed.length);
      if (random.nextBoolean()) {
        changed[at] ^= (byte) (1 << random.nextInt(8));
      } else {
        changed[at] = (byte) random.nextInt();
      }
    }
    return Cursors.base64(changed);
  }
}
