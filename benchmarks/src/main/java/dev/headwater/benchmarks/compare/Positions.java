package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.byhand.Position;
import dev.headwater.cursor.CursorCodec;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Positions to measure with: times of four precisions, as often one as another, and ULIDs. */
final class Positions {
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final int[] PRECISIONS = {1_000_000_000, 1_000_000, 1_000, 1};
  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int ID_LENGTH = 26;

  private Positions() {}

  static CursorCodec<Position> codec() {
    return new CursorCodec<>("Issue by createdAt desc, id", PositionCodec.INSTANCE);
  }

  static List<Position> some() {
    Random random = new Random(26);
    return IntStream.range(0, Pages.COUNT).mapToObj(i -> position(random, i)).toList();
  }

  private static Position position(Random random, int i) {
    int precision = PRECISIONS[i % PRECISIONS.length];
    int nano = random.nextInt(1_000_000_000) / precision * precision;
    Instant createdAt = FIRST.plusSeconds(random.nextInt(30_000_000)).plusNanos(nano);
    return new Position(createdAt, id(random));
  }

  private static String id(Random random) {
    return random
        .ints(ID_LENGTH, 0, CROCKFORD.length())
        .mapToObj(letter -> CROCKFORD.substring(letter, letter + 1))
        .collect(Collectors.joining());
  }
}
