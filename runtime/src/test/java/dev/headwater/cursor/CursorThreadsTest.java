package dev.headwater.cursor;

import static dev.headwater.cursor.Cursors.CODEC;
import static dev.headwater.cursor.Cursors.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CursorThreadsTest {
  private static final int THREADS = 8;
  private static final int EACH = 5_000;

  @Test
  void oneCodecAndKeyringServeSeveralThreads() throws Exception {
    Keyring keys = Keyring.of(key(2, 2), key(1, 1));
    List<Position> positions =
        IntStream.range(0, EACH)
            .mapToObj(i -> new Position(Instant.ofEpochSecond(i, i), "id-" + i))
            .toList();
    List<String> texts = positions.stream().map(p -> CODEC.encode(p, keys)).toList();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int start = thread * 501;
        tasks.add(() -> same(positions, texts, keys, start));
      }
      for (Future<Integer> done : pool.invokeAll(tasks)) {
        assertThat(done.get()).isEqualTo(2 * EACH);
      }
    } finally {
      pool.shutdown();
    }
  }

  /** How often both ways give what one thread got before. */
  private static int same(List<Position> positions, List<String> texts, Keyring keys, int start) {
    int same = 0;
    for (int i = start; i < start + EACH; i++) {
      Position position = positions.get(i % EACH);
      String text = texts.get(i % EACH);
      same += CODEC.encode(position, keys).equals(text) ? 1 : 0;
      same += CODEC.decode(text, keys).equals(position) ? 1 : 0;
    }
    return same;
  }
}
