package dev.headwater.row;

import dev.headwater.tracker.State;
import dev.headwater.tracker.UserType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values of every kind, with their extremes and with nulls. */
public record RandomValues(Random random) {

  public Every every() {
    return new Every(
        orNull(() -> random.nextBoolean()),
        orNull(() -> (byte) random.nextInt()),
        orNull(() -> (short) random.nextInt()),
        orNull(() -> edge() ? Integer.MIN_VALUE : random.nextInt() >> random.nextInt(32)),
        orNull(() -> edge() ? Long.MIN_VALUE : number()),
        orNull(() -> Float.intBitsToFloat(random.nextInt())),
        orNull(
            () -> edge() ? Double.NEGATIVE_INFINITY : Double.longBitsToDouble(random.nextLong())),
        orNull(() -> (char) random.nextInt()),
        orNull(() -> text()),
        orNull(
            () ->
                new BigDecimal(
                    new BigInteger(random.nextInt(200), random),
                    edge() ? Integer.MAX_VALUE : random.nextInt(40) - 20)),
        orNull(
            () ->
                new BigInteger(random.nextInt(300), random)
                    .multiply(BigInteger.valueOf(random.nextInt(3) - 1))),
        orNull(
            () ->
                edge()
                    ? Instant.MIN
                    : Instant.ofEpochSecond(number() >> 20, random.nextInt(1_000_000_000))),
        orNull(
            () ->
                edge()
                    ? LocalDate.MAX
                    : LocalDate.ofEpochDay(random.nextInt(2_000_000) - 1_000_000)),
        orNull(() -> dateTime()),
        orNull(
            () -> dateTime().atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(129_601) - 64_800))),
        orNull(() -> Duration.ofSeconds(number(), random.nextInt(1_000_000_000))),
        orNull(() -> new UUID(random.nextLong(), random.nextLong())),
        orNull(() -> bytes()),
        orNull(() -> random.nextBoolean() ? State.OPEN : State.CLOSED),
        orNull(this::pair),
        orNull(() -> UserType.ref(text())));
  }

  public Pair pair() {
    return new Pair(orNull(this::text), orNull(random::nextInt));
  }

  /** Any units at all: half surrogate pairs, zeros, and what identities escape. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.append(
          random.nextBoolean() ? (char) random.nextInt() : ":\\0a~".charAt(random.nextInt(5)));
    }
    return text.toString();
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(20)];
    random.nextBytes(bytes);
    return bytes;
  }

  private long number() {
    return random.nextLong() >> random.nextInt(64);
  }

  private LocalDateTime dateTime() {
    return LocalDate.ofEpochDay(random.nextInt(2_000_000) - 1_000_000)
        .atTime(LocalTime.ofNanoOfDay((random.nextLong() >>> 1) % 86_400_000_000_000L));
  }

  private boolean edge() {
    return random.nextInt(8) == 0;
  }

  private <T> @Nullable T orNull(Supplier<T> value) {
    return random.nextInt(5) == 0 ? null : value.get();
  }
}
