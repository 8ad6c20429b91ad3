package dev.headwater.cursor;

import static dev.headwater.cursor.Cursors.SCOPE;
import static dev.headwater.cursor.Cursors.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.headwater.error.ClientException;
import dev.headwater.row.Every;
import dev.headwater.row.EveryCodec;
import dev.headwater.row.RandomValues;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** As many wrong cursors as {@code -Dfuzz.cursors} says, and from {@code -Dfuzz.seed} again. */
final class CursorFuzzTest {
  private static final int CURSORS = Integer.getInteger("fuzz.cursors", 1_000_000);

  /** How many mutations are made of each original. */
  private static final int OF_EACH = 500;

  private static final CursorCodec<Every> EVERY = new CursorCodec<>(SCOPE, EveryCodec.CODEC);

  /** Another server's, with a key of the same id. */
  private static final Keyring FOREIGN = Keyring.of(key(2, 3));

  private final long seed = Long.getLong("fuzz.seed", new Random().nextLong());
  private final Random random = new Random(seed);
  private final RandomValues values = new RandomValues(random);

  /** Signed: only what was given out is taken. */
  @Test
  void nothingButTheOriginalIsTaken() {
    Keyring keys = Keyring.of(key(2, 2), key(1, 1));
    Keyring old = Keyring.of(key(1, 1));
    int originals = 0;
    for (int i = 0; i < CURSORS; i += OF_EACH) {
      Every value = values.every();
      String text = EVERY.encode(value, random.nextBoolean() ? keys : old);
      assertThat(EVERY.decode(text, keys)).as("seed %s", seed).isEqualTo(value);
      MutatedText mutated = new MutatedText(random, text, EVERY.encode(values.every(), FOREIGN));
      for (int j = 0; j < OF_EACH; j++) {
        String other = mutated.next();
        Every read = readOrRefused(other, keys);
        originals += read == null ? 0 : 1;
        if (read != null && !other.equals(text)) {
          fail("seed %s: %s was taken, made of %s", seed, other, text);
        }
      }
    }
    assertThat(originals).as("seed %s", seed).isLessThan(CURSORS / 20);
  }

  /** Unsigned: what is taken is exactly the text of what was read. */
  @Test
  void nothingIsTakenInTwoForms() {
    int taken = 0;
    for (int i = 0; i < CURSORS / 4; i += OF_EACH) {
      String text = EVERY.encode(values.every(), Keyring.unsigned());
      MutatedText mutated =
          new MutatedText(random, text, EVERY.encode(values.every(), Keyring.unsigned()));
      for (int j = 0; j < OF_EACH; j++) {
        String other = mutated.next();
        Every read = readOrRefused(other, Keyring.unsigned());
        if (read != null) {
          taken++;
          if (!EVERY.encode(read, Keyring.unsigned()).equals(other)) {
            fail("seed %s: %s is another form of %s", seed, other, read);
          }
        }
      }
    }
    assertThat(taken).as("seed %s", seed).isBetween(CURSORS / 40, CURSORS / 5);
  }

  /** The reader alone: without the codec's comparison, and with any bytes. */
  @Test
  void theReaderTakesOneForm() {
    int taken = 0;
    byte[] original = {};
    for (int i = 0; i < CURSORS / 4; i++) {
      original = i % OF_EACH == 0 ? tuple(values.every()) : original;
      byte[] bytes = original.clone();
      int at = random.nextInt(bytes.length);
      bytes[at] = random.nextBoolean() ? (byte) random.nextInt() : (byte) (bytes[at] ^ 0x80);
      try {
        TupleBytes in = new TupleBytes(bytes, bytes.length);
        Every read = EveryCodec.CODEC.read(new TupleReader(in));
        in.end();
        taken++;
        if (!Arrays.equals(tuple(read), bytes)) {
          fail("seed %s: %s is another form of %s", seed, Arrays.toString(bytes), read);
        }
      } catch (RuntimeException refused) {
        // As it should be, whichever it is.
      }
    }
    assertThat(taken).as("seed %s", seed).isGreaterThan(CURSORS / 100);
  }

  private static byte[] tuple(Every value) {
    TupleBuffer out = new TupleBuffer();
    EveryCodec.CODEC.write(value, new TupleWriter(out));
    return Arrays.copyOf(out.array(), out.size());
  }

  private @Nullable Every readOrRefused(String text, Keyring keys) {
    try {
      return EVERY.decode(text, keys);
    } catch (ClientException refusal) {
      if (!Cursors.MESSAGE.equals(refusal.getMessage())) {
        fail("seed %s: %s", seed, refusal);
      }
      return null;
    }
  }
}
