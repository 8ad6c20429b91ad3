package dev.headwater.cursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.row.Every;
import dev.headwater.row.EveryCodec;
import dev.headwater.row.Pair;
import dev.headwater.row.PairCodec;
import dev.headwater.row.RandomValues;
import dev.headwater.source.PageRequest;
import dev.headwater.source.TypedPage;
import dev.headwater.source.TypedSourcePage;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TupleCodecTest {
  private static final TupleCodec<Every> EVERY = new TupleCodec<>(EveryCodec.CODEC);
  private static final TupleCodec<Pair> PAIR = new TupleCodec<>(PairCodec.CODEC);

  @Test
  void readsWhatItWrote() {
    RandomValues values = new RandomValues(new Random(505));
    for (int i = 0; i < 5_000; i++) {
      Every value = values.every();
      String text = EVERY.encode(value);
      assertThat(EVERY.decode(text)).isEqualTo(value);
      assertThat(text).matches("[A-Za-z0-9_-]+");
    }
  }

  @Test
  void isCompactAndStable() {
    // Written out, since it must not change: cursors outlive the process that gave them.
    assertThat(PAIR.encode(new Pair("ab", 3))).isEqualTo("AexILAYiYWIEBg");
    assertThat(PAIR.decode("AexILAYiYWIEBg")).isEqualTo(new Pair("ab", 3));
    assertThat(PAIR.encode(new Pair(null, null))).isEqualTo("AexILAYAAA");
  }

  @Test
  void changedBytesAreReadExactlyOrRefused() {
    Random random = new Random(5051);
    RandomValues values = new RandomValues(random);
    int refused = 0;
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = Base64.getUrlDecoder().decode(EVERY.encode(values.every()));
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(change(random, bytes));
      refused += readsOrRefuses(EVERY, text) ? 0 : 1;
    }
    assertThat(refused).isBetween(2_500, 4_999);
  }

  private static byte[] change(Random random, byte[] bytes) {
    byte[] changed = Arrays.copyOf(bytes, bytes.length + random.nextInt(3) - 1);
    for (int i = random.nextInt(3); i >= 0; i--) {
      changed[5 + random.nextInt(changed.length - 5)] = (byte) random.nextInt();
    }
    return changed;
  }

  @Test
  void anyTextIsReadExactlyOrRefused() {
    Random random = new Random(5052);
    RandomValues values = new RandomValues(random);
    for (int i = 0; i < 5_000; i++) {
      readsOrRefuses(PAIR, values.text());
      byte[] tuple = new byte[5 + random.nextInt(12)];
      random.nextBytes(tuple);
      byte[] header = Base64.getUrlDecoder().decode("AexILAY");
      System.arraycopy(header, 0, tuple, 0, header.length);
      readsOrRefuses(PAIR, Base64.getUrlEncoder().withoutPadding().encodeToString(tuple));
    }
  }

  /** What is read must be written in the same text again. */
  private static <C> boolean readsOrRefuses(TupleCodec<C> codec, String text) {
    try {
      assertThat(codec.encode(codec.decode(text))).isEqualTo(text);
      return true;
    } catch (HeadwaterException e) {
      assertThat(e.code()).isEqualTo(ErrorCode.MALFORMED_TUPLE);
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", // nothing
        "AQ", // only a version
        "AuxILAYiYWIEBg", // another version
        "AQAAAAAiYWIEBg", // another record
        "AexILAYiYWIE", // too short
        "AexILAYiYWIEBgA", // too long
        "AexILAYiYWIEhgA", // a padded number
        "AexILAYJ_____w8", // a text longer than the tuple
        "AexILAb_YWIEBg", // a short text longer than the tuple
        "AexILAYJAmFiBAY", // a short text as a long one
        "AexILAYiYWIgAA", // a text in place of a number
        "AexILAYiYWIEBh", // stray bits
        "AexILAYiYWIEBg==", // padded text
        "AexILAYiYWI+Bg", // another alphabet
        "AexILAYiYWIEB" // a character of no byte
      })
  void refusesOtherTexts(String text) {
    assertThatThrownBy(() -> PAIR.decode(text))
        .isInstanceOfSatisfying(
            HeadwaterException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.MALFORMED_TUPLE))
        .hasMessageContaining("expected is Pair(String? left, Integer? right)");
  }

  @Test
  void refusesLongTextsBothWays() {
    assertThatThrownBy(() -> PAIR.encode(new Pair("x".repeat(4096), null)))
        .hasMessageContaining("[HW505] a cursor of 5474 characters");
    assertThatThrownBy(() -> PAIR.decode("A".repeat(4097)))
        .hasMessageContaining("[HW505] a text of 4097 characters");
  }

  @Test
  void typedPagesCarryIt() {
    Pair next = new Pair("a", 1);
    String cursor = PAIR.encode(next);
    assertThat(TypedPage.of(List.of(1), next).encoded(PAIR).nextCursor()).isEqualTo(cursor);
    assertThat(TypedSourcePage.of("data", next).encoded(PAIR).nextCursor()).isEqualTo(cursor);
    assertThat(TypedSourcePage.<String, Pair>last("data").encoded(PAIR).nextCursor()).isNull();
    assertThat(new PageRequest(cursor, 5).typed(PAIR).cursor()).isEqualTo(next);
    assertThat(PageRequest.first(5).typed(PAIR).cursor()).isNull();
  }
}
