package dev.headwater.cursor;

import static dev.headwater.cursor.Cursors.CODEC;
import static dev.headwater.cursor.Cursors.POSITION;
import static dev.headwater.cursor.Cursors.SCOPE;
import static dev.headwater.cursor.Cursors.SIGNED;
import static dev.headwater.cursor.Cursors.UNSIGNED;
import static dev.headwater.cursor.Cursors.assertRefused;
import static dev.headwater.cursor.Cursors.key;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.row.Every;
import dev.headwater.row.EveryCodec;
import dev.headwater.row.RandomValues;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CursorCodecTest {
  private static final CursorCodec<Every> EVERY = new CursorCodec<>(SCOPE, EveryCodec.CODEC);

  @Test
  void readsWhatItWrote() {
    RandomValues values = new RandomValues(new Random(901));
    for (int i = 0; i < 5_000; i++) {
      Every value = values.every();
      for (Keyring keys : List.of(UNSIGNED, SIGNED)) {
        String text = EVERY.encode(value, keys);
        assertThat(text).matches("[A-Za-z0-9_-]+");
        assertThat(EVERY.decode(text, keys)).isEqualTo(value);
        assertThat(EVERY.encodeAscii(value, keys)).isEqualTo(text.getBytes(US_ASCII));
      }
    }
  }

  @Test
  void isCompactAndStable() {
    // Written out, since it must not change: clients keep cursors.
    assertThat(CODEC.encode(POSITION, UNSIGNED))
        .isEqualTo("AQCE68teDPnb9-k0WTowMUtKWDNaVk0xUTJXM0U0UjVUNlk3QThTOQ");
    assertThat(CODEC.encode(POSITION, SIGNED))
        .isEqualTo("AQeE68teDPnb9-k0WTowMUtKWDNaVk0xUTJXM0U0UjVUNlk3QThTOVVgsE72wr3p2TpLssD89Ic");
  }

  @Test
  void timesTakeNoMoreDigitsThanTheyHave() {
    assertThat(
            IntStream.of(0, 987_000_000, 987_650_000, 987_654_321)
                .map(nano -> length(Instant.ofEpochSecond(1_772_600_767, nano)))
                .toArray())
        .containsExactly(52, 55, 56, 59);
  }

  private static int length(Instant createdAt) {
    return CODEC.encode(new Position(createdAt, POSITION.id()), UNSIGNED).length();
  }

  @Test
  void olderKeysVerifyAndTheNewestSigns() {
    Keyring before = Keyring.of(key(1, 11));
    Keyring during = Keyring.of(key(2, 22), key(1, 11));
    Keyring after = Keyring.of(key(2, 22));
    String old = CODEC.encode(POSITION, before);
    assertThat(CODEC.decode(old, during)).isEqualTo(POSITION);
    assertRefused(CODEC, old, after);

    String fresh = CODEC.encode(POSITION, during);
    assertThat(fresh).isEqualTo(CODEC.encode(POSITION, after)).isNotEqualTo(old);
    assertThat(CODEC.decode(fresh, after)).isEqualTo(POSITION);
    assertRefused(CODEC, fresh, before);
  }

  @Test
  void refusesAnotherSecretUnderTheSameId() {
    assertRefused(CODEC, CODEC.encode(POSITION, Keyring.of(key(7, 2))), SIGNED);
  }

  @Test
  void refusesSignedForUnsignedAndTheReverse() {
    assertRefused(CODEC, CODEC.encode(POSITION, SIGNED), UNSIGNED);
    assertRefused(CODEC, CODEC.encode(POSITION, UNSIGNED), SIGNED);
  }

  @Test
  void refusesOtherViewsOrdersAndRecords() {
    for (Keyring keys : List.of(UNSIGNED, SIGNED)) {
      String text = CODEC.encode(POSITION, keys);
      for (String scope : List.of("Comment by createdAt desc, id", "Post by createdAt, id", "")) {
        assertRefused(new CursorCodec<>(scope, PositionCodec.CODEC), text, keys);
      }
      assertRefused(EVERY, text, keys);
    }
  }

  @Test
  void refusesEveryFlippedBitIfSigned() {
    byte[] bytes = Cursors.bytes(CODEC.encode(POSITION, SIGNED));
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertRefused(CODEC, Cursors.base64(flipped), SIGNED);
    }
  }

  @Test
  void refusesEveryTruncationAndExtension() {
    for (Keyring keys : List.of(UNSIGNED, SIGNED)) {
      String text = CODEC.encode(POSITION, keys);
      for (int length = 0; length < text.length(); length++) {
        assertRefused(CODEC, text.substring(0, length), keys);
        assertRefused(CODEC, text.substring(text.length() - length), keys);
      }
      for (String more : List.of("A", "AA", "AAA", "AAAA", "=", "==", "\n", " ")) {
        assertRefused(CODEC, text + more, keys);
        assertRefused(CODEC, more + text, keys);
      }
    }
  }

  @Test
  void refusesEveryOtherLastCharacter() {
    for (Keyring keys : List.of(UNSIGNED, Keyring.of(key(7, 1)))) {
      for (String id : List.of("", "a", "ab")) {
        Position position = new Position(Instant.EPOCH, id);
        String text = CODEC.encode(position, keys);
        String start = text.substring(0, text.length() - 1);
        for (char last = 0; last < 0x180; last++) {
          String other = start + last;
          if (!other.equals(text) && !isAnotherCursor(other, keys)) {
            assertRefused(CODEC, other, keys);
          }
        }
      }
    }
  }

  /** Without a signature a client may make cursors, but only in the one form they have. */
  private static boolean isAnotherCursor(String text, Keyring keys) {
    if (keys != UNSIGNED) {
      return false;
    }
    try {
      return CODEC.encode(CODEC.decode(text, keys), keys).equals(text);
    } catch (HeadwaterException refused) {
      return false;
    }
  }

  @Test
  void refusesCharactersThatAreNoAscii() {
    String text = CODEC.encode(POSITION, SIGNED);
    for (char letter : new char[] {'\uD800', '\uDC00', '\u00E9', '\u0141', '\uFF21', '?', '\0'}) {
      assertRefused(CODEC, letter + text.substring(1), SIGNED);
      assertRefused(CODEC, text.substring(0, 20) + letter + text.substring(21), SIGNED);
      assertRefused(CODEC, text.substring(0, text.length() - 1) + letter, SIGNED);
    }
  }

  @Test
  void refusesLongTextsBothWays() {
    Position longest = new Position(Instant.EPOCH, "x".repeat(3057));
    String text = CODEC.encode(longest, UNSIGNED);
    assertThat(text).hasSizeBetween(4_090, 4_096);
    assertThat(CODEC.decode(text, UNSIGNED)).isEqualTo(longest);
    assertRefused(CODEC, "A".repeat(4_097), UNSIGNED);
    assertRefused(CODEC, "A".repeat(1_000_000), SIGNED);
    assertThatThrownBy(() -> CODEC.encode(longest, SIGNED))
        .isExactlyInstanceOf(HeadwaterException.class)
        .hasMessageStartingWith("[HW505] a cursor of 411")
        .extracting(e -> ((HeadwaterException) e).code())
        .isEqualTo(ErrorCode.MALFORMED_TUPLE);
  }

  @Test
  void saysNothingOfWhatAConstructorThrew() {
    CursorCodec<Position> writer = writingAs(Position.REFUSED);
    assertRefused(CODEC, writer.encode(POSITION, UNSIGNED), UNSIGNED);
    assertRefused(CODEC, writer.encode(POSITION, SIGNED), SIGNED);
  }

  @Test
  void hasOneTextThoughAConstructorChangesValues() {
    assertRefused(CODEC, writingAs(Position.CHANGED).encode(POSITION, UNSIGNED), UNSIGNED);
  }

  private static CursorCodec<Position> writingAs(String id) {
    return new CursorCodec<>(SCOPE, new PositionCodec(ignored -> id));
  }
}
