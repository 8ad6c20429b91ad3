package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.byhand.JacksonCursor;
import dev.headwater.benchmarks.byhand.Position;
import dev.headwater.cursor.CursorCodec;
import dev.headwater.cursor.Keyring;
import java.util.List;
import java.util.Locale;

/**
 * How long cursors are, as a part of how long the same ones are as JSON in base64.
 *
 * @param ours the characters of all of {@link Positions}, without signatures
 * @param jackson the characters of the same as JSON
 */
record CursorLength(int ours, int jackson) {
  /** The highest share that is good enough. */
  private static final double TARGET = 0.75;

  static CursorLength measured() {
    CursorCodec<Position> codec = Positions.codec();
    List<Position> positions = Positions.some();
    return new CursorLength(
        positions.stream().mapToInt(p -> codec.encode(p, Keyring.unsigned()).length()).sum(),
        positions.stream().mapToInt(p -> JacksonCursor.encode(p).length()).sum());
  }

  double share() {
    return (double) ours / jackson;
  }

  boolean isGoodEnough() {
    return share() <= TARGET;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-16s generated/Jackson = %.2f (target %.2f at most); %d against %d in %d cursors",
        "characters:",
        share(),
        TARGET,
        ours,
        jackson,
        Pages.COUNT);
  }
}
