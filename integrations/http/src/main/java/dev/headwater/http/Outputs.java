package dev.headwater.http;

import dev.headwater.json.JsonOutput;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * Outputs that have been used and can be used again, a few of a bounded size. Thread-safe. Not one
 * for each thread, since threads may be virtual ones that come and go.
 */
final class Outputs {
  private static final int MOST = 64;
  private static final int LARGEST = 1 << 16;
  private static final int SMALLEST = 1 << 12;

  private final ArrayBlockingQueue<JsonOutput> idle = new ArrayBlockingQueue<>(MOST);

  /** An empty output that is nobody else's. */
  JsonOutput take() {
    JsonOutput output = idle.poll();
    return output == null ? new JsonOutput(SMALLEST) : output;
  }

  /**
   * Takes back an output that nobody reads any more; forgets it if it is large, or one too many.
   */
  void giveBack(JsonOutput output) {
    if (output.capacity() <= LARGEST) {
      output.reset();
      boolean unusedKept = idle.offer(output);
    }
  }
}
